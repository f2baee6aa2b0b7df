import { expect, test } from "vitest";
import { Workshop } from "../../feed-workshop.ts";
import { ORDER, ROWS } from "./bad-rows.ts";
import { Client } from "./follow.ts";

// Whatever comes of a bad version, the data in use and the floors of the bad role and of those after it stay where they were.

test.each(ROWS)("%s", async (_name, role, plan, code) => {
  const workshop = new Workshop();
  const client = new Client(workshop.make(1).get("1.root.json")!);
  expect(await client.run(workshop.files)).toBe("ok");
  const { floor, data } = client;
  const started = performance.now();
  const made = workshop.make(2, typeof plan === "function" ? plan(workshop) : plan);
  const before = performance.now();
  expect(await client.run(made)).toBe(code);
  expect(performance.now() - before).toBeLessThan(250);
  expect(before - started).toBeGreaterThan(0);
  expect(client.data).toBe(data);
  // 5.3.10: an ended root is taken all the same, so that its successor can be.
  const from = ORDER.indexOf(role) + (code === "expired-root" ? 1 : 0);
  for (const held of ORDER.slice(from))
    if (!(held === "targets" && PAYLOAD_CODES.has(code)))
      expect(client.floor[held]).toBe(fallen(client) ? 0 : floor[held]);
});

/** 5.3.11: with other keys, or another threshold, for the online roles their floors go. */
const fallen = ({ floor, roots }: Client): boolean => roots.length > 1 && floor.timestamp === 0;

/** What is found out only after the targets file was good. */
const PAYLOAD_CODES = new Set(["length", "hash", "hash-algorithm", "too-long", "schema"]);
