/** Words of a namespace that say nothing of who it belongs to. */
const COMMON = new Set(["com", "org", "net", "io", "cn", "de", "cz", "eu", "github", "gitlab", "www", "pkg"]);

/**
 * The namespace of a package URL, or of a group such as `com.huawei.agconnect`, as words: "huawei agconnect". Names are not
 * looked for inside addresses, and here they are part of one.
 */
export function namespaceWords(purl: string): string {
  const path = /^pkg:\/*[^/]+\/([^?#]*)/u.exec(purl)?.[1];
  const parts = path === undefined ? [purl] : path.split("@").shift() === "" ? [path] : path.split("/").slice(0, -1);
  return parts
    .map(decoded)
    .join(" ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !COMMON.has(word.toLowerCase()))
    .join(" ");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
