/** The bundled dataset and its name index, made from `data/` by the build (vite.config.ts). */
declare module "virtual:caveat-dataset" {
  /** JSON text of the dataset, as a string. */
  const json: string;
  export default json;
}
declare module "virtual:caveat-index" {
  /** Packed name index, base64. */
  export const base64: string;
  /** SHA-256 of the bytes, hexadecimal. */
  export const id: string;
}
/** Model families and rebrands, for lists alone: in no feed and no page. */
declare module "virtual:caveat-models" {
  const models: import("./core/lists/models.ts").Models;
  export default models;
}
/** The bundled feed: an ordinary feed whose files come from the package. */
declare module "virtual:caveat-feed" {
  /** Where newer versions are, ending with a slash. */
  export const address: string;
  /** When the package was made, milliseconds: its files are judged as of then. */
  export const builtAt: number;
  /** Path under the address → text. */
  export const files: Record<string, string>;
}
