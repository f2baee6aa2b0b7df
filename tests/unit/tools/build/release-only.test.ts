import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  isLoopback,
  refuseDevelopmentKeys,
  refuseLoopback,
  refuseLoopbackInside,
} from "../../../../src/tools/build/release-only.ts";
import { readSigner } from "../../../../src/tools/feed/signer.ts";
import { Workshop } from "../../feed-workshop.ts";

test.each([
  ["https://127.0.0.1:8743/feed/", true],
  ["https://127.1/feed/", true],
  ["https://0x7f000001/", true],
  ["https://[::1]/", true],
  ["https://[::ffff:127.0.0.1]/", true],
  ["https://0.0.0.0/", true],
  ["https://localhost/", true],
  ["https://feed.localhost./", true],
  ["https://feed.example/", false],
  ["https://128.0.0.1/", false],
  ["https://localhost.example/", false],
])("%s is an address of one's own computer: %s", (address, own) => {
  expect(isLoopback(address)).toBe(own);
  if (own) expect(() => refuseLoopback(address)).toThrow(/computer/);
});

test("a development key in any root of the chain is refused, not only in the first", () => {
  const workshop = new Workshop();
  workshop.make(1);
  refuseDevelopmentKeys(workshop.files, "feed");
  const development = readSigner(readFileSync("feed/dev-keys/targets.pem", "utf8"));
  workshop.rotate(({ choice }) => {
    choice.targets = { keys: [...choice.targets.keys, development.key], threshold: 1 };
  });
  workshop.rotate(({ choice, keys }) => {
    choice.targets = { keys: keys.targets.map(({ key }) => key), threshold: 1 };
  });
  expect([...workshop.files.keys()]).toEqual(expect.arrayContaining(["2.root.json", "3.root.json"]));
  expect(() => refuseDevelopmentKeys(workshop.files, "feed")).toThrow(/^2\.root\.json lists development keys/);
});

test("a built file that names one's own computer is refused", () => {
  const built = (text: string) => ({ "assets/feed.js": new TextEncoder().encode(text) });
  refuseLoopbackInside(built('address="https://feed.example/";say("http://")'));
  expect(() => refuseLoopbackInside(built('x="https://127.0.0.1:8743/feed/"'))).toThrow(/feed\.js holds https:\/\/127/);
  expect(() => refuseLoopbackInside(built("fetch(`http://localhost/`)"))).toThrow(/localhost/);
});
