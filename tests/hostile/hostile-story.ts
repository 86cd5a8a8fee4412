/** The invented story with hostile texts in every field that takes them, in the words of its reports too, proved as they stand. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readContentFolder } from '../../src/collections/read-content-folder.ts';
import { type ProofOutcome, proveArticle } from '../../src/derive/proof/prove-article.ts';
import { listRecorded } from '../../src/derive/proof/recorded.ts';
import type { ArticleEntry } from '../../src/domain/content.ts';
import { collectionNames, contentCollections } from '../../src/domain/content-collections.ts';
import { StorySchema } from '../../src/domain/story.ts';
import type { Span } from '../../src/text/anchor/span.ts';
import { isRecord } from '../../src/text/tables/is-record.ts';
import { exampleFolder, exampleSaved } from '../example-folder.ts';
import { hostileStrings } from './hostile-strings.ts';

type Path = readonly (string | number)[];

/** What was written: how many fields hold hostile texts, and how many texts they hold together. */
export interface HostileStory {
  readonly fields: number;
  readonly texts: number;
}

/** Reports saved as plain text, whose words can be made longer by inserting. */
const plainReports: readonly string[] = ['treaty-signed-by-night', 'ready-on-the-quay'];

/** Ids, places, days and what else is no free text stands as it is: the schema would refuse it, or something refers to it. */
const fixedFields =
  /^(?:id|formerly|words|span|printed|file|headline|spellings|searches|evidence|zone|zones|subject|terms|value|body)$/;

/** Writes the story into a folder and says how much of it is hostile. Throws where a report does not say what is recorded. */
export function writeHostileStory(folder: string): HostileStory {
  const content = readContentFolder(exampleFolder);
  const hand = createHand();
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('story.yaml', stringify(hand.fill(content.story, (story) => StorySchema.safeParse(story).success)));
  for (const name of collectionNames)
    for (const { id, ...record } of content[name]) {
      if (name === 'articles') continue;
      const { schema } = contentCollections[name];
      write(`${name}/${id}.yaml`, stringify(hand.fill(record, (made) => schema.safeParse(made).success)));
    }
  for (const article of content.articles) {
    const { made, proof } = plainReports.includes(article.id)
      ? withHostileWords(article, hand)
      : { made: article, proof: readFileSync(join(exampleFolder, '.proofs', `${article.id}.jsonl`), 'utf8') };
    const { id, body, ...fields } = made;
    const { schema } = contentCollections.articles;
    const filled = hand.fill(fields, (record) => schema.safeParse(record).success);
    write(`articles/${id}.md`, `---\n${stringify(filled)}---\n\n${body}\n\n${hostileDigest()}\n`);
    write(`.proofs/${id}.jsonl`, proof);
  }
  return hand.dealt();
}

/** What would set words between marks, which in our own texts must be recorded ones. */
const marks = /["“”`]|'[^']*'/;

/** Deals hostile texts round and round, so that each stands in many kinds of fields. */
function createHand() {
  let next = 0;
  let fields = 0;
  const deal = () => hostileStrings[next++ % hostileStrings.length] ?? '';
  /** As many texts behind one another as the field takes, a dozen at most. */
  const lengthen = (text: string, fits: (longer: string) => boolean): string => {
    let longer = text;
    for (let misses = 0, held = 0; misses < 4 && held < 12; ) {
      const put = deal();
      if (marks.test(put) || put.includes("'")) continue;
      if (fits(`${longer} ${put}`)) {
        longer += ` ${put}`;
        held += 1;
      } else misses += 1;
    }
    if (longer !== text) fields += 1;
    return longer;
  };
  const fill = (record: object, isValid: (made: object) => boolean): object =>
    pathsOfTexts(record, []).reduce(
      (made, path) =>
        setAt(
          made,
          path,
          lengthen(String(getAt(made, path)), (text) => isValid(setAt(made, path, text))),
        ),
      record,
    );
  return { deal, fill, dealt: () => ({ fields, texts: next }) };
}

function pathsOfTexts(value: unknown, path: Path): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => pathsOfTexts(item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    fixedFields.test(name) ? [] : pathsOfTexts(field, [...path, name]),
  );
}

function getAt(value: object, path: Path): unknown {
  return path.reduce<unknown>((at, step) => Reflect.get(at as object, step), value);
}

function setAt(value: object, path: Path, text: string): object {
  const copy = structuredClone(value);
  const last = path.at(-1) ?? '';
  Reflect.set(getAt(copy, path.slice(0, -1)) as object, last, text);
  return copy;
}

/** Every text as a paragraph of its own. One that begins like a quotation would have to be one. */
function hostileDigest(): string {
  return hostileStrings
    .filter((text) => !marks.test(text))
    .map((text) => (text.startsWith('>') ? `x${text}` : text))
    .join('\n\n');
}

/** The report with hostile texts at the end of every recorded passage, in the saved file as in the record. */
function withHostileWords(article: ArticleEntry, { deal }: Pick<ReturnType<typeof createHand>, 'deal'>) {
  const saved = readFileSync(join(exampleSaved, article.source.file.name), 'utf8');
  const spans = listRecorded(article).flatMap(({ words }) => words.map(({ span }) => span));
  const puts = [...new Set(spans.map(([, end]) => end))]
    .toSorted((one, other) => one - other)
    .map((at) => ({ at, text: ` ${Array.from({ length: 12 }, deal).join(' ')}`.replaceAll('\n', ' ') }));
  const moved = (at: number) =>
    at + puts.filter((put) => put.at <= at).reduce((sum, { text }) => sum + text.length, 0);
  const text = puts.reduceRight((made, put) => made.slice(0, put.at) + put.text + made.slice(put.at), saved);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const place = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(place);
    if (!isRecord(value)) return value;
    const fields = Object.fromEntries(Object.entries(value).map(([name, field]) => [name, place(field)]));
    if (!isSpan(fields['span'])) return fields;
    const span: Span = [moved(fields['span'][0]), moved(fields['span'][1])];
    const words = 'printed' in fields ? 'printed' : 'words';
    return { ...fields, span, ...(words in fields ? { [words]: text.slice(...span) } : { sha256 }) };
  };
  const { file, headline } = article.source;
  const placed = place(article) as ArticleEntry;
  const start = moved(file.span[0]);
  const end = moved(file.span[0] + (headline?.length ?? 0));
  const made = { ...placed, source: { ...placed.source, headline: text.slice(start, end) } };
  const outcome = proveArticle({
    article: made,
    former: undefined,
    file: { text, sha256 },
    day: '2031-07-21',
  });
  return { made, proof: proofOf(outcome) };
}

function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2 && value.every((at) => typeof at === 'number');
}

function proofOf(outcome: ProofOutcome): string {
  if (outcome.status === 'found') return outcome.text;
  throw new Error(`The hostile report is not as it is recorded: ${JSON.stringify(outcome)}`);
}
