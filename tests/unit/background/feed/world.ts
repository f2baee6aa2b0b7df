import "fake-indexeddb/auto";
import type { Source } from "../../../../src/background/feed/follow-feed.ts";
import { FeedStore } from "../../../../src/background/feed/feed-store.ts";
import { Feeds, type BrowserEnvironment } from "../../../../src/background/feed/feeds.ts";
import { readerOf } from "../../../../src/core/trust/read-files.ts";
import { neededFiles } from "../../../../src/tools/feed/bundled-feed.ts";
import type { FeedFiles } from "../../../../src/tools/feed/feed-files.ts";
import { NOW, Workshop } from "../../feed-workshop.ts";

export const ADDRESS = "https://feed.example/";
let count = 0;

/** An extension's updater with everything round it in the test's hands; nothing that decides is replaced. */
export class Extension {
  readonly name = `feeds-${(count += 1)}`;
  readonly workshop: Workshop;
  now = NOW;
  online = true;
  permitted = true;
  mode: "auto" | "manual" | "none" = "auto";
  official = "on";
  changes = 0;
  requests: string[] = [];
  offered: FeedFiles;
  bundled: FeedFiles;
  builtAt = NOW;
  store: BrowserEnvironment["openStore"] = () => FeedStore.open(this.name);
  read: Source["read"] | undefined;
  /** Another reader for some address. */
  readFrom: (address: string) => Source["read"] | undefined = () => undefined;
  feeds: Feeds;
  /** Of each feed what waits for its lock, as the browser's own keeps it. */
  readonly #turns = new Map<string, Promise<unknown>>();
  #opened: FeedStore | undefined;

  constructor(workshop = new Workshop()) {
    this.workshop = workshop;
    if (workshop.files.size === 0) workshop.make(1);
    this.bundled = neededFiles(workshop.files);
    this.offered = this.bundled;
    this.feeds = this.#wake();
  }

  /** The background ends and starts anew on the same store. */
  restart(): Feeds {
    this.#opened?.close();
    this.#turns.clear();
    this.feeds = this.#wake();
    return this.feeds;
  }

  #wake(): Feeds {
    return new Feeds({
      bundled: { address: ADDRESS, builtAt: this.builtAt, files: this.bundled },
      openStore: async () => {
        const store = await this.store();
        if (store instanceof FeedStore) this.#opened = store;
        return store;
      },
      reader: (address) => async (path, most) => {
        this.requests.push(path);
        return (this.readFrom(address) ?? this.read ?? readerOf(this.offered))(path, most);
      },
      hasPermission: async () => this.permitted,
      online: () => this.online,
      mode: async () => this.mode,
      official: async () => this.official,
      now: () => this.now,
      chance: () => 0.5,
      alone: (feed, work) => {
        const turn = (this.#turns.get(feed) ?? Promise.resolve()).then(work);
        this.#turns.set(
          feed,
          turn.catch(() => undefined),
        );
        return turn;
      },
      *tryOut() {},
      changed: () => (this.changes += 1),
    });
  }

  get id(): string {
    return this.workshop.id;
  }
  /** Version in use. */
  get version(): number {
    return this.feeds.loaded.get(this.id)?.generation.version ?? 0;
  }
  async record() {
    return (await this.feeds.store.record(this.id))!;
  }
  async update(): Promise<string> {
    const outcome = await this.feeds.update(this.id);
    return outcome.ok ? outcome.did : outcome.code;
  }
  /** What the workshop has made is now on the server. */
  offer(): void {
    this.offered = this.workshop.files;
  }
}
