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
