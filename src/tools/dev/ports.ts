/** Where Vite serves the extension's modules during `npm run dev`. The manifest names it, so it is one port and no other. */
export const SERVER_PORT = 5173;
