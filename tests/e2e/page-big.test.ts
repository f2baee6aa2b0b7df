import { expect, test } from "vitest";
import { inBothBrowsers, until } from "./harness.ts";
import { shopWith } from "./page-under.ts";

// What is read is not laid out: laying a million nodes out takes the browser longer than any test may last.

/** Measures the page's own timer: how long it is kept waiting at worst, ms. */
const TIMER = `<script>
  window.waits = []; let last = performance.now();
  setInterval(() => { const now = performance.now(); window.waits.push(now - last - 10); last = now; }, 10);
</script>`;

inBothBrowsers((browser) => {
  test("B131 a million text nodes are read to the end", { timeout: 170_000 }, async () => {
    const body = `<h1>Router Huawei</h1><div id="all" style="content-visibility:hidden"></div><script>
      const row = (n) => "<p><span>Cell " + n + "</span> value <b>lorem</b> ipsum <i>" + (n % 10000 ? "dolor" : "Dahua") + "</i> amet</p>";
      const rows = []; for (let n = 1; n <= 166666; n++) rows.push(row(n)); all.innerHTML = rows.join("");
    </script>`;
    const visit = await browser().visit(shopWith(body), { scripts: true });
    const { mentions } = await until(
      () => visit.ask("describePage") as Promise<{ mentions: unknown[]; reading: boolean }>,
      ({ reading, mentions }) => !reading && mentions.length === 17,
      150_000,
    );
    expect(mentions.length).toBe(17);
    await visit.close();
  });

  test("a text node of 20 MB is read to the end in steps", { timeout: 120_000 }, async () => {
    const body = `<div id="text" style="content-visibility:hidden"></div>${TIMER}<script>
      text.append("sed ut perspiciatis unde omnis ".repeat(660000) + " ZTE Corporation end");
    </script>`;
    const visit = await browser().visit(shopWith(body), { scripts: true });
    await until(
      () => visit.ask("describePage") as Promise<{ mentions: { text: string }[] }>,
      ({ mentions }) => mentions[0]?.text === "ZTE Corporation",
      90_000,
    );
    await visit.close();
  });

  test("B132 names are marked while a storm of changes goes on", { timeout: 90_000 }, async () => {
    const storm = `<table id="table"></table><script>
      let made = 0; const began = performance.now();
      const timer = setInterval(() => {
        const want = Math.min(20000, (performance.now() - began) * 2);
        while (made < want) {
          const row = table.insertRow(); made++;
          for (let n = 0; n < 5; n++) row.insertCell().textContent = n === 2 && made % 100 === 0 ? "Router Huawei" : "Cell " + made;
          if (table.rows.length > 300) table.deleteRow(0);
        }
        if (made >= 20000) { clearInterval(timer); window.over = true; }
      }, 16);
    </script>`;
    const visit = await browser().visit(shopWith(storm), { scripts: true });
    const over = (): Promise<boolean> => visit.page.evaluate(() => "over" in globalThis);
    await until(
      async () => ({ marks: ((await visit.ask("describePage")) as { marks: number }).marks, over: await over() }),
      ({ marks, over }) => marks > 0 && !over,
      15_000,
    );
    await until(over, Boolean, 60_000);
    await until(
      () => visit.describe(),
      ({ marks }) => marks === 3,
    );
    await visit.close();
  });
});
