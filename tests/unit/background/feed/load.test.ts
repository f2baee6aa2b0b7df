import { expect, test } from "vitest";
import { officeDay } from "../../../load/office-day.ts";
import { staticServer } from "../../../load/static-server.ts";
import { smallDataset, Workshop } from "../../feed-workshop.ts";

test("an office's computers look twice a day with two requests each, and never come all at once in the morning", async () => {
  const workshop = new Workshop();
  const bundled = { files: workshop.make(1, { dataset: smallDataset({ size: 1 }) }), id: workshop.id };
  const server = await staticServer(bundled.files);
  const office = { clients: 60, startsWithin: 5, on: 510 };
  const { checks, failed, minutes } = await officeDay(server.address, bundled, office);
  await server.close();
  expect({ checks, failed, requests: server.requests }).toEqual({ checks: 120, failed: 0, requests: 240 });
  expect(Math.max(...minutes.values())).toBeLessThanOrEqual(15);
});
