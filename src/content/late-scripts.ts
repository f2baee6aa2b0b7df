import type { PutUpBadges } from "./badge-host.ts";
import type { OpenNotices } from "./names/notices.ts";

/** What the scripts give that the background brings into a page once they are needed. Most pages need neither. */
interface LateScripts {
  /** Wanted at a page's first mark. */
  badges: PutUpBadges;
  /** Wanted at the first name in its text. */
  names: OpenNotices;
}
type Script = keyof LateScripts;

const handoff = (script: Script): symbol => Symbol.for(`caveat.${script}`);
const world = globalThis as unknown as Record<symbol, ((given: unknown) => void) | undefined>;

/** Content script: be told what a script gives, when it is there. */
export function onScript<Which extends Script>(script: Which, came: (given: LateScripts[Which]) => void): void {
  world[handoff(script)] = came as (given: unknown) => void;
}

/** The script itself: hand over what it gives. */
export function handOver<Which extends Script>(script: Which, given: LateScripts[Which]): void {
  world[handoff(script)]?.(given);
}
