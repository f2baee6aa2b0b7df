/** So much of a row counts as what stands near a name, in UTF-16 units. */
const NEAR = 4000;

/** "Android 9", "EMUI 9.1.0（Android 9）", "安卓 11": without its number, or a bracket, it may be what an app runs on. */
const SYSTEM = /(?:^|\s)(?:android|安卓) ?v?\d|[(（](?:基于)?(?:android|安卓)/iu;
const LONGEST_SYSTEM = 60;
const ANDROID = /android|安卓/iu;

/** What stands near a name in a row. A column that says which Android runs on the thing says that it is a phone. */
export function nearbyIn(cells: readonly string[]): string {
  const text = cells
    .filter((cell) => cell !== "")
    .join(" · ")
    .slice(0, NEAR);
  const names = ANDROID.test(text) && cells.some((cell) => cell.length <= LONGEST_SYSTEM && SYSTEM.test(cell));
  return names ? `${text} · smartphone` : text;
}
