import { expect, test } from "vitest";
import { feedAddress } from "../../../../src/core/trust/feed-address.ts";

test.each([
  ["B68 http", "http://feed.example/", undefined],
  ["B68 a file", "file:///feed/", undefined],
  ["B68 data", "data:text/plain,x", undefined],
  ["B68 name and password", "https://user:pw@feed.example/", undefined],
  ["B68 a query", "https://feed.example/?x=1", undefined],
  ["B68 a fragment", "https://feed.example/#x", undefined],
  ["B68 a host beyond ASCII, kept in ASCII", "https://fëed.example/", "https://xn--fed-jma.example/"],
  ["B69 no slash at the end", "https://feed.example/a", "https://feed.example/a/"],
  ["B69 spaces", " https://feed.example/a b/ ", "https://feed.example/a%20b/"],
  ["no address", "feed", undefined],
])("%s", (_name, text, address) => {
  expect(feedAddress(text)).toBe(address);
});
