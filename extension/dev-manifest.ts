import { SERVER_PORT } from "../src/tools/dev/ports.ts";

/**
 * The manifest for `npm run dev`: scripts come from Vite's server on loopback, and the demo pages are read. Without the schema of
 * policies, which only a bundle writes, and without which Chromium takes no extension that names it. Never shipped.
 */
export function devManifest(manifest: Record<string, unknown>): Record<string, unknown> {
  const {
    host_permissions,
    content_scripts,
    storage: _,
    ...rest
  } = manifest as {
    host_permissions: string[];
    content_scripts: { matches: string[] }[];
    storage?: object;
  };
  const server = `http://localhost:${SERVER_PORT}`;
  const demo = `http://127.0.0.1/*`;
  return {
    ...rest,
    host_permissions: [...host_permissions, demo],
    content_scripts: content_scripts.map((script) => ({ ...script, matches: [...script.matches, demo] })),
    content_security_policy: {
      extension_pages: `script-src 'self' ${server}; style-src 'self' 'unsafe-inline'; connect-src https: ${server} ws://localhost:${SERVER_PORT}`,
    },
  };
}
