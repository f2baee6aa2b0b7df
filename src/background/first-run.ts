import { browser } from "../shared/browser.ts";
import { installType, policyInForce, policySettled } from "./policy.ts";

/** Opens the page that explains Caveat: once, when it is installed, unless an organisation installed it. Nothing else ever opens by itself. */
export function openFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void openUnlessManaged();
  });
}

async function openUnlessManaged(): Promise<void> {
  const forced = (await installType()) === "admin";
  if (forced) await policySettled();
  const { firstRun = !forced } = (await policyInForce()).values;
  if (firstRun) await browser.tabs.create({ url: browser.runtime.getURL("src/options/index.html#welcome") });
}
