import { browser } from "../shared/browser.ts";

/** The one address that a worker may be started from, as Trusted Types want it. */
interface TrustedTypes {
  createPolicy(
    name: "caveat-worker",
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

const WORKER = "check-worker.js";

/** Made once: the page's policy allows the name one time. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("caveat-worker", {
  createScriptURL: (address) => {
    if (address !== WORKER) throw new TypeError("Only the worker of the list check may be started.");
    return browser.runtime.getURL(address);
  },
});

export function openWorker(): Worker {
  return new Worker(policy ? policy.createScriptURL(WORKER) : browser.runtime.getURL(WORKER), { type: "module" });
}
