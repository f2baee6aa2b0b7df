import type { Advisory, Category, Vendor } from "./dataset.ts";

/** For a vendor the class acts whose test it can meet at all, by the goods on file: most acts are about a class or two. */
export function classActsFor<Act extends { advisory: Advisory }>(
  acts: readonly Act[],
): (vendor: Vendor) => ReadonlySet<Act> {
  const always: Act[] = [];
  const unknownGoods: Act[] = [];
  const byGoods = new Map<Category, Act[]>();
  const byVendor = new Map<string, Act[]>();
  const put = <Key>(map: Map<Key, Act[]>, key: Key, act: Act): void =>
    void map.set(key, [...(map.get(key) ?? []), act]);
  for (const act of acts) {
    for (const { test, categories } of act.advisory.scope) {
      if (!test) continue;
      if (categories.length === 0) always.push(act);
      if (test.openGoods) unknownGoods.push(act);
      for (const category of [...categories, ...(test.openGoods ?? [])]) put(byGoods, category, act);
      for (const { vendor } of test.known ?? []) put(byVendor, vendor, act);
    }
  }
  const byAllGoods = new Map<string, Set<Act>>();
  const onGoods = (goods: Vendor["goods"]): Set<Act> => {
    const key = goods?.map(({ category }) => category).join() ?? "?";
    const known = byAllGoods.get(key);
    if (known) return known;
    const found = new Set([
      ...always,
      ...(goods?.flatMap(({ category }) => byGoods.get(category) ?? []) ?? unknownGoods),
    ]);
    byAllGoods.set(key, found);
    return found;
  };
  return ({ id, goods }) => {
    const known = byVendor.get(id);
    return known ? new Set([...onGoods(goods), ...known]) : onGoods(goods);
  };
}
