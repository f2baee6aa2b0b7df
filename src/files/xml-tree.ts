import { Parser } from "htmlparser2";
import { DEEPEST_ELEMENT } from "./sheet.ts";
import type { Tree, TreeObject } from "./tree.ts";

/** More elements than fit into memory beside everything else. */
const MOST_ELEMENTS = 4_000_000;
/** Elements deeper than this become text of the one above them. */
const DEEPEST = 500;

interface Open {
  name: string;
  children: TreeObject;
  text: string;
}

/** Too many elements to be taken apart. */
export class TooMany extends Error {}

/**
 * XML as a tree: elements of one name become an array, attributes stand beside elements, prefixes of names are left out. Only
 * the five entities of XML and numbers of characters are resolved; a file's own entities never are.
 */
export class XmlTree {
  readonly #stack: Open[] = [{ name: "", children: Object.create(null) as TreeObject, text: "" }];
  #elements = 0;
  #tooDeep = 0;
  hasEntities = false;
  readonly #parser = new Parser(
    {
      onopentag: (name, attributes) => this.#open(name, attributes),
      ontext: (text) => void (this.#stack.at(-1)!.text += text),
      onclosetag: () => this.#close(),
      onprocessinginstruction: (_, data) => void (this.hasEntities ||= data.includes("<!ENTITY")),
    },
    { xmlMode: true, decodeEntities: true },
  );

  write(text: string): void {
    // An internal subset may end the declaration for the parser before it ends.
    this.hasEntities ||= text.includes("<!ENTITY");
    this.#parser.write(text);
  }

  end(): Tree {
    this.#parser.end();
    while (this.#stack.length > 1) this.#close();
    return this.#stack[0]!.children;
  }

  #open(name: string, attributes: Record<string, string>): void {
    this.#elements += 1;
    if (this.#elements > MOST_ELEMENTS) throw new TooMany();
    if (this.#stack.length > DEEPEST) {
      this.#tooDeep += 1;
      if (this.#tooDeep > DEEPEST_ELEMENT) throw new TooMany();
      return;
    }
    const children = Object.create(null) as TreeObject;
    const namespaces: string[] = [];
    for (const [key, value] of Object.entries(attributes)) {
      const isNamespace = key === "xmlns" || key.startsWith("xmlns:");
      if (isNamespace) namespaces.push(value);
      else put(children, plain(key), value);
    }
    // The root says by its namespaces what the file is.
    if (this.#stack.length === 1 && namespaces.length > 0) children["xmlns"] = namespaces.join(" ");
    this.#stack.push({ name: plain(name), children, text: "" });
  }

  #close(): void {
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    const { name, children, text } = this.#stack.pop()!;
    const content = text.trim();
    const isLeaf = Object.keys(children).length === 0;
    if (!isLeaf && content !== "") children["#text"] = content;
    put(this.#stack.at(-1)!.children, name, isLeaf ? content : children);
  }
}

function put(children: TreeObject, name: string, value: Tree): void {
  const before = children[name];
  if (before === undefined) children[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else children[name] = [before, value];
}

/** A name without the prefix of its namespace. */
const plain = (name: string): string => name.slice(name.indexOf(":") + 1);
