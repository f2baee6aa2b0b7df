/** A feed's address as it is kept: https, in ASCII, ending with a slash. `undefined` for what cannot be one. */
export function feedAddress(text: string): string | undefined {
  if (!URL.canParse(text.trim())) return undefined;
  const url = new URL(text.trim());
  if (url.protocol !== "https:" || url.username || url.password || url.search || url.hash) return undefined;
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url.href;
}
