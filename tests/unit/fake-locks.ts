/** The locks of a browser, of which Node 20 has none: shared and exclusive ones, and those that are only taken where they are free. */
export function fakeLocks(): Pick<LockManager, "request"> {
  const held = new Map<string, { mode: LockMode }[]>();
  const request = async (
    name: string,
    options: LockOptions,
    work: (lock: { name: string; mode: LockMode } | null) => unknown,
  ): Promise<unknown> => {
    const mode = options.mode ?? "exclusive";
    const others = held.get(name) ?? [];
    const isFree = others.length === 0 || (mode === "shared" && others.every((other) => other.mode === "shared"));
    if (!isFree && !options.ifAvailable) throw new Error("Nobody waits for a lock in these tests.");
    if (!isFree) return work(null);
    const lock = { name, mode };
    held.set(name, [...others, lock]);
    try {
      return await work(lock);
    } finally {
      held.set(
        name,
        held.get(name)!.filter((other) => other !== lock),
      );
    }
  };
  return { request } as Pick<LockManager, "request">;
}
