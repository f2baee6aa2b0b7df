import { expect, test } from "vitest";
import { inBothBrowsers, until } from "./harness.ts";
import { lookUp, popupOver, textOf } from "./popup-over.ts";
import { SHOP } from "./shop-page.ts";

// Firefox for Android opens the popup as a page, for fingers. Neither browser here is one of a telephone: both are told that they have no mouse.

const NO_MOUSE = { "ui.primaryPointerCapabilities": 1, "ui.allPointerCapabilities": 1 };

inBothBrowsers(
  (browser) => {
    test("as a page of 320 px, for fingers, every target has 44 px and nothing is cut", async () => {
      const visit = await browser().visit(SHOP);
      await visit.describe();
      const popup = await popupOver(browser(), visit);
      await popup.setViewport({ width: 320, height: 700 });
      if (browser().engine === "chromium") {
        const session = await popup.createCDPSession();
        await session.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 1 });
      }
      await until(
        () => textOf(popup),
        (said) => said.includes("Hikvision"),
      );
      const lookedUp = async (query: string) => {
        await lookUp(popup, query);
        await until(
          () => popup.evaluate(() => document.querySelectorAll(".hit .nm").length),
          (rows) => rows > 0,
        );
      };
      for (const show of [async () => undefined, () => lookedUp("huawei")]) {
        await show();
        expect(await popup.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
        expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const small = await popup.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary")].flatMap((target) => {
            const box = (target.closest("label") ?? target).getBoundingClientRect();
            const isSmall = box.width < 44 || box.height < 44;
            return target.checkVisibility() && box.width > 1 && isSmall
              ? [`${target.outerHTML.slice(0, 90)} ${box.width}×${box.height}`]
              : [];
          }),
        );
        expect(small).toEqual([]);
      }
      await browser().picture("popup-fingers-320", popup);
      await popup.close();
      await visit.close();
    });
  },
  { preferences: NO_MOUSE },
);
