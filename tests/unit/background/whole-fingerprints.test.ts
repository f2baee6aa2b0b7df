import { storage } from "@wxt-dev/storage";
import { beforeEach, expect, test } from "vitest";
import { keepWholeFingerprints } from "../../../src/background/whole-fingerprints.ts";
import { allAnswers } from "../../../src/shared/answers.ts";
import { readLastLook } from "../../../src/shared/last-look.ts";
import { readDismissals } from "../../../src/shared/dismissals.ts";

// What 0.1.0 kept of further feeds before December 2026, byte for byte: ids with eight digits of the fingerprint.

const OURS = "ab12cd34".padEnd(64, "0");
const THEIRS = "ee12cd34".padEnd(64, "1");
const TWIN = "ee12cd34".padEnd(64, "2");
const HASH = "0".repeat(64);
const id = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;

beforeEach(async () => {
  await storage.clear("local");
  await storage.setItem("local:quiet", [
    {
      kind: "hide",
      id: id(1),
      on: "2026-11-01",
      vendor: "huawei",
      where: { scope: "everywhere" },
      reason: "until-change",
      until: HASH,
    },
    {
      kind: "hide",
      id: id(2),
      on: "2026-11-01",
      vendor: "ab12cd34.acme",
      where: { scope: "everywhere" },
      reason: "other-word",
      name: "ab12cd34. is a text",
    },
    {
      kind: "hide",
      id: id(3),
      on: "2026-11-01",
      vendor: "ee12cd34.acme",
      where: { scope: "everywhere" },
      reason: "other-word",
    },
    {
      kind: "snooze",
      id: id(4),
      on: "2026-11-01",
      vendor: "ab12cd34.acme",
      acts: { "ab12cd34.ban": HASH, warning: HASH, "ee12cd34.ban": HASH },
    },
  ]);
  await storage.setItem("local:answers", { [HASH]: { "ab12cd34.ban": { choice: "yes", on: "2026-11-01" } } });
  await storage.setItem("local:lastLook", {
    on: "2026-11-01",
    seen: { "ab12cd34.ban": { print: "00", past: false }, warning: { print: "01", past: false } },
  });
});

test("what was kept of a further feed under eight digits is kept under its whole fingerprint", async () => {
  await keepWholeFingerprints([OURS]);
  const quiet = await readDismissals();
  expect(quiet.map(({ vendor }) => vendor)).toEqual(["huawei", `${OURS}.acme`, `${OURS}.acme`]);
  expect(quiet[1]).toMatchObject({ name: "ab12cd34. is a text" });
  expect(quiet[2]).toMatchObject({ acts: { [`${OURS}.ban`]: HASH, warning: HASH } });
  expect(await allAnswers()).toEqual([{ page: HASH, act: `${OURS}.ban`, choice: "yes", on: "2026-11-01" }]);
  expect(Object.keys((await readLastLook())!.seen)).toEqual([`${OURS}.ban`, "warning"]);
});

test("what might be of either of two feeds is dropped, and shows again", async () => {
  await keepWholeFingerprints([OURS, THEIRS, TWIN]);
  expect((await readDismissals()).map(({ vendor }) => vendor)).toEqual(["huawei", `${OURS}.acme`, `${OURS}.acme`]);
});

test("what was put aside after going back to 0.1.0 is kept as well, and nothing is written where no further feed is followed", async () => {
  const before = await storage.getItem("local:quiet");
  await keepWholeFingerprints([]);
  expect(await storage.getItem("local:quiet")).toEqual(before);
  await keepWholeFingerprints([OURS]);
  const whole = await storage.getItem("local:quiet");
  await keepWholeFingerprints([OURS]);
  expect(await storage.getItem("local:quiet")).toEqual(whole);
  await storage.setItem("local:quiet", before);
  await keepWholeFingerprints([OURS]);
  expect(await storage.getItem("local:quiet")).toEqual(whole);
});

test("with nothing kept there is nothing to do", async () => {
  await storage.clear("local");
  await keepWholeFingerprints([OURS]);
  expect(await readDismissals()).toEqual([]);
  expect(await readLastLook()).toBeUndefined();
});
