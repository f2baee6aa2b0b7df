/**
 * The feed that a record's id carries. Ids of further feeds begin with the fingerprint of their feed and a dot, which no id
 * inside a feed can hold; ids of the official one carry none, and then there is nothing.
 */
export function feedOf(id: string): string | undefined {
  const dot = id.indexOf(".");
  return dot < 0 ? undefined : id.slice(0, dot);
}

/** The fingerprints of those that speak for the reader's own organisation. */
export const ownFeeds = (others: readonly { prefix: string; own?: true | undefined }[]): string[] =>
  others.flatMap(({ prefix, own }) => (own ? [prefix] : []));
