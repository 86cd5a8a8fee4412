/** What the interface says in a language other than English, in which the code says it. */
export interface Catalogue {
  /** BCP 47. */
  readonly language: string;
  /**
   * Each text by its English one, of which the parts that are filled in are `{0}`, `{1}`; the forms of a counted one in the
   * order of the language's plurals. What is not there is said in English.
   */
  readonly texts: Readonly<Record<string, string | readonly string[]>>;
  /** The keys of those that scripts say too. */
  readonly ofScripts?: readonly string[];
  /** How many of the texts nobody who translates has reviewed. */
  readonly drafts?: number;
  /** How many stand in English, because nobody translated them. */
  readonly missing?: number;
}

/** The language that the code is written in. */
export const codeLanguage = 'en' as const;

const english: Catalogue = { language: codeLanguage, texts: {} };

/** Where a build puts what it says before it loads anything that speaks; Vite loads this file anew, so that no variable of it would do. */
const key = Symbol.for('dateline.catalogue');
const shared: typeof globalThis & { [key]?: Catalogue } = globalThis;

/** The id of the element in which a page gives its scripts what they say. */
export const catalogueElement = 'messages';

/** What this process or page says. */
export function catalogue(): Catalogue {
  shared[key] ??= readPage() ?? english;
  return shared[key];
}

/** From here on all is said by it: to be called before what speaks is loaded, as constants speak too. */
export function speakBy(chosen: Catalogue): void {
  shared[key] = chosen;
}

/** What a page gives its scripts to say, as the JSON of its element; undefined where they speak as they are written. */
export function catalogueOfPage(): string | undefined {
  const { language, texts, ofScripts = [] } = catalogue();
  if (ofScripts.length === 0) return undefined;
  const own = Object.fromEntries(ofScripts.map((name) => [name, texts[name]]));
  return JSON.stringify({ language, texts: own }).replaceAll('<', '\\u003c');
}

/** Out of the page on which a script runs; a worker has none. */
function readPage(): Catalogue | undefined {
  if (typeof document === 'undefined') return undefined;
  const text = document.getElementById(catalogueElement)?.textContent;
  return text === undefined ? undefined : JSON.parse(text);
}
