import { expect, test, vi } from "vitest";
import { judgeDataset, LIMITS } from "../../../src/core/judge-dataset.ts";
import { encode, type Loose, smallDataset } from "../feed-workshop.ts";
import { everyField } from "./hostile-records.ts";
import { act, vendor, words } from "./records.ts";

const judge = (value: unknown) => {
  const verdict = judgeDataset(encode(value));
  return verdict.ok ? "ok" : verdict.code;
};
const changed = (change: (dataset: Loose) => void): unknown => {
  const dataset: Loose = structuredClone(smallDataset());
  change(dataset);
  return dataset;
};
const name = (text: string) => ({ text, kind: "brand", strength: "strong", case: "any" });
const names = (count: number, from = 0) => Array.from({ length: count }, (_, n) => name(`Name ${from + n}`));

test("a dataset in good order is taken", () => {
  expect(judge(smallDataset())).toBe("ok");
});

test.each([
  ["B49 an empty object", {}],
  ["B50 nothing", null],
  ["B50 a list", []],
  ["B51 half a surrogate pair in a name", changed((d) => void (d.vendors[0].names[0].text = "Half \ud800 pair"))],
  ["B65 an empty name", changed((d) => void (d.vendors[0].names[0].text = ""))],
  ["B65 a name of one letter", changed((d) => void (d.vendors[0].names[0].text = "a"))],
  ["B65 a name of spaces", changed((d) => void (d.vendors[0].names[0].text = "   "))],
  ["B65 a name of letters that do not show", changed((d) => void (d.vendors[0].names[0].text = "\u200b\u200d\u00ad"))],
  ["B65 a name of ten thousand characters", changed((d) => void (d.vendors[0].names[0].text = "x".repeat(10_000)))],
  ["B66 two vendors of one id", changed((d) => void d.vendors.push(d.vendors[0]))],
  ["B66 two acts of one id", changed((d) => void d.advisories.push(d.advisories[0]))],
  ["B66 an id with a path in it", changed((d) => void (d.vendors[0].id = "../x"))],
  ["B133 a link that runs", changed((d) => void (d.advisories[0].sources[0].url = "javascript:alert(1)"))],
  ["B133 a link over http", changed((d) => void (d.advisories[0].sources[0].url = "http://authority.example/"))],
  [
    "B133 a link with a password",
    changed((d) => void (d.advisories[0].sources[0].url = "https://a:b@authority.example/")),
  ],
  ["B133 a link that is none", changed((d) => void (d.advisories[0].sources[0].url = "https://[x"))],
  ["B133 a text that turns writing round", changed((d) => void (d.advisories[0].title = words("a\u202eb")))],
  ["B133 a control character", changed((d) => void (d.advisories[0].title = words("a\u0007b")))],
  ["B133 a private-use character", changed((d) => void (d.vendors[0].label = "a\ue000b"))],
  [
    "B133 a summary of ten thousand characters",
    changed((d) => void (d.advisories[0].summary = words("x".repeat(10_000)))),
  ],
  ["an act that names a vendor who is not there", changed((d) => void (d.advisories[0].scope[0].named = ["nobody"]))],
  ["an unknown kind", changed((d) => void (d.advisories[0].kind = "rumour"))],
  ["a language missing", changed((d) => void delete d.advisories[0].title.cs)],
  ["names beyond what one vendor may have", changed((d) => void (d.vendors[0].names = names(LIMITS.namesOfOne + 1)))],
  [
    "names beyond what all may have",
    changed(
      (d) =>
        void (d.vendors = Array.from({ length: 51 }, (_, n) =>
          vendor(`v${n}`, { names: names(400, n * 400) as Loose }),
        ).concat(d.vendors)),
    ),
  ],
  [
    "vendors beyond the limit",
    changed((d) => void (d.vendors = Array.from({ length: 5001 }, (_, n) => vendor(`v${n}`)))),
  ],
  ["acts beyond the limit", changed((d) => void (d.advisories = Array.from({ length: 5001 }, (_, n) => act(`a${n}`))))],
])("%s: refused whole", (_name, dataset) => {
  expect(judge(dataset)).toBe("schema");
});

test.each([
  ["B48 a sign-in page", "<!doctype html><title>Sign in</title>"],
  ["B50 an empty file", ""],
])("%s: refused", (_name, text) => {
  expect(judgeDataset(encode(text))).toMatchObject({ ok: false, code: "malformed" });
});

test("B53 eight megabytes of brackets: refused before they are parsed", () => {
  const bytes = encode("[".repeat(8 * 1024 * 1024));
  const parse = vi.spyOn(JSON, "parse");
  expect(judgeDataset(bytes)).toMatchObject({ ok: false, code: "malformed" });
  expect(parse).not.toHaveBeenCalled();
  parse.mockRestore();
});

test("B63 a later schema is not read, and is told apart", () => {
  expect(judge({ ...smallDataset(), schema: 2 })).toBe("newer-schema");
});

test("markup in a text is text, and a Han name of one character is a name", () => {
  expect(judge(changed((d) => void (d.advisories[0].title = words("<img onerror=alert(1)> </style>"))))).toBe("ok");
  expect(judge(changed((d) => void (d.vendors[0].names[0].text = "华")))).toBe("ok");
});

/** Each string in a value, with a way to put another in its place. */
function* strings(value: Loose, path = ""): Generator<{ path: string; put: (text: string) => void }> {
  for (const key of Object.keys(value)) {
    const at = `${path}.${key}`;
    if (typeof value[key] === "string") yield { path: at, put: (text) => void (value[key] = text) };
    else if (typeof value[key] === "object") yield* strings(value[key], at);
  }
}

test.each([
  ["a text that turns writing round", "Text \u202e round", /./],
  ["a control character", "Bell \u0007", /./],
  ["ten thousand characters", "x".repeat(10_000), /./],
  ["a link that runs", "javascript:alert(1)", /\.url$/],
  [
    "markup",
    "<img src=x onerror=alert(1)></style>",
    /\.(url|id|group|country|kind|strength|case|on|status|territory|role|force|verb|to)$/,
  ],
])("B133 %s is refused in every field that may not hold it", (_what, bad, fields) => {
  const fresh = () => {
    const { maker, act } = everyField("Plain words", "https://authority.example/act");
    const dataset = smallDataset();
    dataset.vendors.push(maker, vendor("huawei"));
    dataset.advisories.push(act);
    // No two fields share a value, as in what is read from a file.
    return JSON.parse(JSON.stringify(dataset));
  };
  expect(judge(fresh())).toBe("ok");
  const paths = [...strings(fresh())].map(({ path }) => path).filter((path) => fields.test(path));
  expect(paths.length).toBeGreaterThan(5);
  const letThrough = paths.filter((path) => {
    const dataset = fresh();
    [...strings(dataset)].find((field) => field.path === path)!.put(bad);
    return judge(dataset) === "ok";
  });
  expect(letThrough).toEqual([]);
});
