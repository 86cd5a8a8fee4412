import type { FieldPath } from '../../domain/notice.ts';
import { isRecord } from '../../text/tables/is-record.ts';

/** A text of ours that readers see, and where it stands. */
export interface OurText {
  readonly text: string;
  readonly file: string;
  /** The field as a person knows it: `quotes.calm.context`. */
  readonly field: string;
  readonly path?: FieldPath;
  /** One-based line of a digest, in place of a path. */
  readonly bodyLine?: number;
  /** The one-based column, in its line of a digest, of a place in the text; undefined where the text is not as it is written. */
  readonly columnAt?: (offset: number) => number | undefined;
  /** Set apart as a quotation without marks, like a block quote. */
  readonly isSetApart?: boolean;
}

/** Fields in which the words are a report's, kept as it prints them. */
const notOurs: ReadonlySet<string> = new Set(['words', 'printed', 'headline', 'spellings']);
/** A report has a deck as our page has one. */
const ofReport: ReadonlySet<string> = new Set(['source.deck', 'source.description']);
/** Fields by which people know a thing in a list. */
const names = ['id', 'event', 'fact'] as const;

/** Every text in the fields of a record, but for the words of reports; a field that is added later is among them by itself. */
export function listOurTexts(record: object, file: string): readonly OurText[] {
  return textsIn(record, { path: [], field: '' }).map((found) => ({ ...found, file }));
}

type Placed = Pick<OurText, 'field'> & { readonly path: FieldPath };

function textsIn(value: unknown, at: Placed): readonly (Placed & Pick<OurText, 'text'>)[] {
  if (typeof value === 'string') return [{ ...at, text: value }];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => textsIn(item, below(at, index, nameOf(item) ?? index)));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    notOurs.has(name) || ofReport.has(`${at.field}.${name}`) ? [] : textsIn(field, below(at, name, name)),
  );
}

function below({ path, field }: Placed, step: string | number, name: string | number): Placed {
  return { path: [...path, step], field: field === '' ? String(name) : `${field}.${name}` };
}

function nameOf(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  const found = names.map((name) => item[name]).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : undefined;
}
