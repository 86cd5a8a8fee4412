/** A text of the interface as the code says it. */
export interface FoundText {
  /** With `{0}`, `{1}` for what is filled in. */
  readonly text: string;
  /** The form for several, of a text with a number. */
  readonly several?: string;
  /** Which of several things is meant. */
  readonly context?: string;
  /** The code of what is filled in, in its order: for translators. */
  readonly filled: readonly string[];
}

const templateCall = /(?<![\w$.])(?:t|rich|within\(\s*'(?<context>[^']+)',?\s*\))`/g;
const withinCall = /(?<![\w$.])(?<!\bfunction\s+)within\(/g;
const countCall = /(?<![\w$.])(?<name>countOf|plural)\(/g;
const noun = /^\s*'((?:[^'\\]|\\.)*)'\s*$/;

/** Every text in a file of code, in its order. */
export function findTexts(code: string): readonly FoundText[] {
  const templates = [...code.matchAll(templateCall)].map((call) => {
    const { parts, filled } = readTemplate(code, call.index + call[0].length);
    const text = parts.reduce((whole, part, index) => `${whole}{${index - 1}}${part}`);
    const context = call.groups?.['context'];
    return { at: call.index, found: { text, filled, ...(context === undefined ? {} : { context }) } };
  });
  refuseUnread(code, new Set(templates.map(({ at }) => at)));
  const counts = [...code.matchAll(countCall)].flatMap((call) => {
    const [, one, other] = readArguments(code, call.index + call[0].length).map(
      (given) => noun.exec(given)?.[1],
    );
    if (one === undefined) return [];
    const said =
      call.groups?.['name'] === 'countOf' ? (words: string) => `{0} ${words}` : (words: string) => words;
    return [
      { at: call.index, found: { text: said(one), several: said(other ?? `${one}s`), filled: ['count'] } },
    ];
  });
  return [...templates, ...counts].toSorted((left, right) => left.at - right.at).map(({ found }) => found);
}

/** A text that is not found would stand in English on every site, and nobody would know. */
function refuseUnread(code: string, read: ReadonlySet<number>): void {
  for (const { index } of code.matchAll(withinCall))
    if (!read.has(index))
      throw new Error(
        `“${code.slice(index, index + 60)}” names a context that cannot be read: write within('…') with a text behind it.`,
      );
}

interface Template {
  readonly parts: readonly string[];
  readonly filled: readonly string[];
}

/** What stands between backticks, as the code that runs has it; templates and braces may stand in what is filled in. */
function readTemplate(code: string, start: number): Template {
  const parts: string[] = [];
  const filled: string[] = [];
  let from = start;
  for (let at = start; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === '`') return { parts: [...parts, cook(code.slice(from, at))], filled };
    else if (code.startsWith('${', at)) {
      const end = endOf(code, at + 2, '}');
      parts.push(cook(code.slice(from, at)));
      filled.push(code.slice(at + 2, end).trim());
      from = end + 1;
      at = end;
    }
  }
  throw new Error('A text of the interface has no end.');
}

/** The arguments of a call, each as it is written. */
function readArguments(code: string, start: number): readonly string[] {
  const given: string[] = [];
  let from = start;
  for (;;) {
    const end = endOf(code, from, ',)');
    given.push(code.slice(from, end));
    if (code[end] !== ',') return given;
    from = end + 1;
  }
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Where one of the marks stands next that is in no string, template or pair of brackets. */
function endOf(code: string, start: number, marks: string): number {
  for (let at = start; at < code.length; at += 1) {
    const sign = code[at] ?? '';
    if (marks.includes(sign)) return at;
    if (sign in closing) at = endOf(code, at + 1, closing[sign] ?? '');
    else if (sign === "'" || sign === '"') at = endOfString(code, at);
    else if (sign === '`') at = endOfTemplate(code, at + 1);
  }
  return code.length;
}

function endOfString(code: string, start: number): number {
  for (let at = start + 1; at < code.length; at += 1)
    if (code[at] === '\\') at += 1;
    else if (code[at] === code[start]) return at;
  return code.length;
}

function endOfTemplate(code: string, start: number): number {
  for (let at = start; at < code.length; at += 1)
    if (code[at] === '\\') at += 1;
    else if (code[at] === '`') return at;
    else if (code.startsWith('${', at)) at = endOf(code, at + 2, '}');
  return code.length;
}

/** What is written with a backslash. */
function cook(written: string): string {
  return written.replace(/\\(u\{?([0-9a-fA-F]+)\}?|n|.)/g, (_, sign: string, point: string | undefined) =>
    point !== undefined ? String.fromCodePoint(Number.parseInt(point, 16)) : sign === 'n' ? '\n' : sign,
  );
}
