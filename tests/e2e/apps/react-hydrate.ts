import { createElement as h } from "react";
import { hydrateRoot } from "react-dom/client";
import { App } from "./react-document.ts";

const errors: string[] = [];
Object.assign(globalThis, { reactErrors: errors });
// Late, so that our marks and badges are there before.
setTimeout(() => {
  hydrateRoot(document, h(App), {
    onRecoverableError: (error) => errors.push(String(error)),
    onUncaughtError: (error) => errors.push(String(error)),
  });
}, 600);
