import { expect, test } from "vitest";
import { placeCard } from "../../../src/content/badges/card-place.ts";

const WINDOW = { width: 1280, height: 900 };
const name = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });
const at = (anchor: ReturnType<typeof name>, more: Partial<Parameters<typeof placeCard>[0]> = {}) =>
  placeCard({ anchor, viewport: WINDOW, rtl: false, obstacles: [], ...more });

test("below the name, with the peak under it", () => {
  const place = at(name(200, 100));
  expect(place).toMatchObject({ side: "below", top: 132, width: 392, height: 560 });
  expect(place.left + (place.peak ?? 0)).toBeGreaterThanOrEqual(200);
  expect(place.left + (place.peak ?? 0)).toBeLessThanOrEqual(260);
});

test("above where there is no room below", () => {
  expect(at(name(200, 700))).toMatchObject({ side: "above", top: 700 - 12 - 560 });
});

test("beside where neither below nor above has room, on the side that has", () => {
  expect(at(name(200, 420))).toMatchObject({ side: "beside", left: 272 });
  expect(at(name(1100, 420))).toMatchObject({ side: "beside", left: 1100 - 12 - 392 });
});

test("a price below it is left free while another side fits", () => {
  const price = { left: 180, top: 300, right: 260, bottom: 330 };
  expect(at(name(200, 100), { obstacles: [price] }).side).toBe("beside");
});

test("a price on every side is left free where there is room within 200 px, and it stays there as the page scrolls", () => {
  const obstacles = [
    { left: 180, top: 300, right: 260, bottom: 330 },
    { left: 600, top: 100, right: 660, bottom: 120 },
  ];
  const place = at(name(200, 100), { obstacles });
  for (const box of obstacles)
    expect(
      box.left < place.left + place.width &&
        box.right > place.left &&
        box.top < place.top + place.height &&
        box.bottom > place.top,
    ).toBe(false);
  const scrolled = at(name(200, 90), { obstacles: [], stands: place });
  expect(scrolled.side).toBe(place.side);
  expect(scrolled.left).toBe(place.left);
});

test("where nothing nearby is free it stands as it would without", () => {
  const obstacles = [{ left: 0, top: 0, right: 1280, bottom: 900 }];
  expect(at(name(200, 100), { obstacles })).toEqual(at(name(200, 100)));
});

test("docked to the lower edge of a narrow window, never higher than three quarters", () => {
  expect(at(name(20, 100), { viewport: { width: 320, height: 640 } })).toMatchObject({
    side: "docked",
    width: 320,
    height: 480,
  });
});

test.each([
  [name(0, 0), { width: 480, height: 300 }],
  [name(1270, 890), WINDOW],
  [name(-500, -500), WINDOW],
  [name(5000, 5000), WINDOW],
  [name(600, 200), { width: 640, height: 420 }],
])("%o in %o: it never leaves the window", (anchor, viewport) => {
  for (const rtl of [false, true]) {
    const { left, top, width, height } = at(anchor, { viewport, rtl });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left + width).toBeLessThanOrEqual(viewport.width);
    expect(top + height).toBeLessThanOrEqual(viewport.height);
  }
});

test("in a page from right to left it lines up with the end of the name", () => {
  const { left, width } = at(name(800, 100), { rtl: true });
  expect(left + width).toBe(884);
});
