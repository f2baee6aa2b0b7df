/** Another extension that reads a page's text. */
export interface Peer {
  name: string;
  /** Where its build stands in the folder of the peers. */
  folder: string;
  /** Runs in its worker and gives it the names to look for. */
  seed?: (names: string[]) => unknown;
  /** It reads its store when its worker starts. */
  restart?: boolean;
  /** It needs so long after its start, ms. */
  warm: number;
}

/** Part of the extension API that the seeds use. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

export const PEERS: readonly Peer[] = [
  {
    name: "Highlighty",
    folder: "highlighty/dist",
    warm: 1000,
    seed: (names) =>
      chrome.storage.local.set({
        autoHighlighter: true,
        enableAutoHighlight: true,
        highlighter: [
          {
            phrases: names,
            title: "Names",
            color: "#800080",
            textColor: "#ffffff",
            enabled: true,
            styles: "",
            allowlist: [],
            denylist: [],
          },
        ],
      }),
  },
  // It marks English words that one may not know, by a list of its own.
  { name: "Word Hunter", folder: "word-hunter/build", warm: 6000 },
  {
    name: "xtm-browser-extension",
    folder: "xtm-browser-extension/dist/chrome",
    warm: 1000,
    restart: true,
    seed: (names) =>
      chrome.storage.local.set({
        settings: {
          openctiPlatforms: [
            { id: "p", name: "p", url: "http://127.0.0.1:9", apiToken: "x", enabled: true, type: "opencti" },
          ],
          openaevPlatforms: [],
          theme: "dark",
          autoScan: true,
          showNotifications: false,
        },
        octiCacheMulti: {
          platforms: {
            p: {
              platformId: "p",
              timestamp: Date.now(),
              lastRefresh: Date.now(),
              entities: {
                Organization: names.map((name, at) => ({
                  id: `e${at}`,
                  name,
                  type: "Organization",
                  aliases: [],
                  platformId: "p",
                })),
              },
            },
          },
        },
      }),
  },
];
