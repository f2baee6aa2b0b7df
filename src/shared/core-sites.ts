/** Match patterns of the frozen core list; `docs/sites.md` has the reason for each family. Also host permissions, because Chromium refuses to inject the card on hosts that are content-script matches alone. */
export const CORE_SITES: readonly string[] = ["https://ted.europa.eu/*", "https://*.alza.cz/*"];
