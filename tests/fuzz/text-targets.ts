/** What people type or edit by hand, made at random in the shape of the real thing, and what must hold of each. */
import fc from 'fast-check';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseDocument } from 'yaml';
import { ContentFault } from '../../src/collections/content-fault.ts';
import { parseYaml } from '../../src/collections/parse-yaml.ts';
import { readPlainYaml } from '../../src/collections/yaml/read-plain-yaml.ts';
import { buildDossier } from '../../src/derive/dossier/build-dossier.ts';
import { formatStoryDate } from '../../src/domain/dates/format-story-date.ts';
import { earliestDay, isStoryDate, latestDay } from '../../src/domain/dates/story-date.ts';
import { editYaml } from '../../src/ingest/versions/edit-yaml.ts';
import { refuseDigest } from '../../src/markdown/parse-digest.ts';
import { renderDigest } from '../../src/markdown/render-digest.ts';
import { formatQuery } from '../../src/search/query/format-query.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { isRecord } from '../../src/text/tables/is-record.ts';
import { exampleContent } from '../example-content.ts';

export interface TextTarget {
  readonly texts: fc.Arbitrary<string>;
  /** Throws where a law is broken. */
  readonly check: (text: string) => void;
}

const oneOf = (pieces: readonly string[], most: number) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces),
        fc.string({ unit: 'grapheme', maxLength: 6 }),
        fc.string({ unit: 'binary', maxLength: 2 }),
      ),
      { maxLength: most },
    )
    .map((parts) => parts.join(''));

const { quotes } = buildDossier(exampleContent());

/** Nothing is rendered but the elements of prose, without a handler, a style or an address that runs something. */
function checkMarkdown(text: string): void {
  if (refuseDigest(text) !== undefined) return;
  const html = renderOrRefuse(text);
  visit(unified().use(rehypeParse, { fragment: true }).parse(html), 'element', ({ tagName, properties }) => {
    const href = String(properties['href'] ?? '/');
    const unsafe =
      /^(?:script|style|iframe|object|embed|img|svg|math|form|input|base|meta|link|template)$/.test(
        tagName,
      ) ||
      Object.keys(properties).some((name) => /^(?:on|style|src)/i.test(name)) ||
      !/^(?:https?:|mailto:|[^:]*$|[/#?])/i.test(href);
    if (unsafe) throw new Error(`<${tagName} ${JSON.stringify(properties)}> was rendered`);
  });
}

function renderOrRefuse(text: string): string {
  try {
    return renderDigest(text, quotes);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('The digest names the quote')) return '';
    throw error;
  }
}

/** What is read of a query is what is read of the query as it is written out. */
function checkQuery(text: string): void {
  const { parts } = parseQuery(text);
  const again = parseQuery(formatQuery(parts)).parts;
  if (formatQuery(parts).length <= 400) mustBeSame(again, parts);
}

/** A date is refused, or it can be worded and its ends are in order. */
function checkDate(text: string): void {
  if (!isStoryDate(text)) return;
  formatStoryDate(text, 'long');
  formatStoryDate(text, 'short');
  const [first, last] = [earliestDay(text), latestDay(text)];
  if (first !== undefined && last !== undefined && first > last) throw new Error(`${first} is after ${last}`);
}

/** The quick reader reads what the whole one reads, and an edited file holds what it was to hold. */
function checkYaml(text: string): void {
  const fields = readOrRefuse(text);
  const plain = readPlainYaml(text);
  const slowly = parseDocument(text, { version: '1.2', schema: 'core' });
  // Of faults only the second reader tells; a name of a thousand letters is one for it alone.
  if (plain !== undefined && slowly.errors.length === 0) mustBeSame(plain, slowly.toJS());
  if (!isRecord(fields)) return;
  const [first] = Object.keys(fields);
  const { [first ?? '']: _, ...others } = fields;
  for (const wanted of [{ ...fields, added: 'words: “new” # no comment\nline' }, others]) {
    const document = parseDocument(editYaml(text, wanted), { version: '1.2', schema: 'core' });
    mustBeSame(document.toJS(), wanted);
  }
}

function readOrRefuse(text: string): unknown {
  try {
    return parseYaml(text, { file: 'a.yaml', linesAbove: 0 });
  } catch (error) {
    if (!(error instanceof ContentFault)) throw error;
    return undefined;
  }
}

function mustBeSame(found: unknown, wanted: unknown): void {
  const [one, other] = [found, wanted].map((value) => JSON.stringify(value));
  if (one !== other) throw new Error(`${one} instead of ${other}`);
}

const markdown = [
  '<script>',
  '<img src=x onerror=y>',
  '[a](',
  'javascript:b)',
  '`',
  '```\n',
  '\n\n',
  '> ',
  '- ',
  '1. ',
  ':::',
  '::quote[calm]',
  ':quote[calm]',
  ':quote[x]{id=title}',
  '&lt;',
  '&#x6a;',
  '"',
  '[',
  ']',
  '(',
  ')',
  '<!--',
  '*',
  '**',
  '_',
  '# ',
  '    ',
  '\\',
  '![',
  '|',
  '<a href=',
  '^',
  '~~',
  'word ',
];
const query = [
  'speaker:',
  'outlet:',
  'at:',
  'date:',
  'kind:',
  '-',
  '"',
  '“',
  '”',
  ' ',
  '..',
  '2031-05',
  'holt',
  ':',
  '//',
  '*',
  '~',
  'x:',
];
const dates = [
  '2031',
  '-05',
  '-04',
  '-31',
  '-02-30',
  '~',
  '?',
  '%',
  '/',
  '..',
  '[',
  ']',
  ',',
  'T10:00',
  'Z',
  '0000',
  '9999',
  '-13',
  'X',
  'u',
  '-21',
];
const yaml = [
  'a: ',
  'b: ',
  'title: ',
  '\n',
  '\n  ',
  '\n- ',
  '- ',
  '"',
  "'",
  '# c',
  ' #',
  '|\n',
  '>-\n',
  '{',
  '}',
  '[',
  ']',
  ',',
  ': ',
  '&a ',
  '*a',
  '!!str ',
  '---\n',
  '...',
  'null',
  '~',
  '0x1',
  '1e3',
  '2031-05-04',
  'yes',
  '? ',
  '<<: ',
  '\t',
  '%YAML 1.1\n',
  '\\',
  '\r\n',
  '\u0085',
  '\u2028',
];

export const textTargets: Readonly<Record<string, TextTarget>> = {
  markdown: { texts: oneOf(markdown, 40), check: checkMarkdown },
  query: { texts: oneOf(query, 20), check: checkQuery },
  edtf: { texts: oneOf(dates, 8), check: checkDate },
  yaml: { texts: oneOf(yaml, 24), check: checkYaml },
};
