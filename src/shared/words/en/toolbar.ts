/** Titles of the toolbar button. */
export const toolbar = {
  notChecked: "Caveat: this page was not checked",
  off: "Caveat: off on this site",
  nothing: "Caveat: nothing on file on this page",
  reading: "Caveat: reading this page",
  vendors: (vendors: number, binding: number): string =>
    `Caveat: ${vendors} ${vendors === 1 ? "vendor" : "vendors"} on this page${binding > 0 ? `, ${binding} ${binding === 1 ? "binds" : "bind"} you` : ""}`,
  hides: "this page hides notices",
  old: (days: number): string => `data is ${days} days old`,
};
