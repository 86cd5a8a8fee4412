import { t } from '../../messages/say.ts';
import { shortenText } from '../../text/shorten-text.ts';
import { isRecord } from '../../text/tables/is-record.ts';

/** A record as its file holds it: its fields, and for a report the text under them as `body`. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** What readers call the records that others name by their ids; the id itself where nothing has it any more. */
export interface RecordNames {
  readonly person: (id: string) => string;
  readonly outlet: (id: string) => string;
  readonly event: (id: string) => string;
  /** The question that a fact of an event answers. */
  readonly fact: (event: string, fact: string) => string;
}

/** What readers call a question that is no longer asked. */
export const droppedQuestion = (id: string): string => t`${id}, a question since dropped`;

/** Where words stand and under which hash: no reader sees a difference. */
const places: ReadonlySet<string> = new Set(['span', 'sha256']);

/** Whether two values say the same to a reader: places in files and the order of fields do not count. */
export function saysTheSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(withoutPlaces(left)) === JSON.stringify(withoutPlaces(right));
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (!isRecord(value)) return value;
  return Object.entries(value)
    .filter(([name]) => !places.has(name))
    .map(([name, field]) => [name, withoutPlaces(field)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The members of a list by the field that names them; one without a name is left out. */
export function membersOf(value: unknown, by: string): ReadonlyMap<string, RawRecord> {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return new Map(
    list.filter(isRecord).flatMap((member) => {
      const name = member[by];
      return typeof name === 'string' ? [[name, member] as const] : [];
    }),
  );
}

/** The value at a path as a text; undefined where there is none. */
export function textAt(record: RawRecord, path: readonly string[]): string | undefined {
  let value: unknown = record;
  for (const step of path) value = isRecord(value) ? value[step] : undefined;
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string'
    ? value
    : typeof value === 'number'
      ? String(value)
      : JSON.stringify(value);
}

/** What stood there and what stands there now; undefined where nothing does. */
export type BeforeAndAfter = readonly [string | undefined, string | undefined];

/** “speaker corrected from A to B”, “speaker added: B”, “speaker removed: A”; nothing where both are the same. */
export function corrected(
  what: string,
  [before, after]: BeforeAndAfter,
  verb: 'corrected' | 'changed by the outlet' = 'corrected',
): readonly string[] {
  if (before === after) return [];
  if (before === undefined) return [t`${what} added: ${short(after ?? '')}`];
  if (after === undefined) return [t`${what} removed: ${short(before)}`];
  return [
    verb === 'corrected'
      ? t`${what} corrected from ${short(before)} to ${short(after)}`
      : t`${what} changed by the outlet from ${short(before)} to ${short(after)}`,
  ];
}

/** “headline changed”, of a field whose values would be too long to tell. */
export function changedField(what: string): string {
  return t`${what} changed`;
}

/** A report's words by which a reader knows a quote again: the first few, between marks. Whole sentences stay on its page. */
export function cited(words: string): string {
  return t`“${someWords(words.split(/\s+/), 0)}”`;
}

/** What stands around the first word in which two wordings differ, of each; nothing where they are the same. */
export function reworded(
  what: string,
  [before, after]: BeforeAndAfter,
  verb: 'corrected' | 'changed by the outlet' = 'corrected',
): readonly string[] {
  if (before === undefined || after === undefined) return corrected(what, [before, after]);
  const [old, now] = [before.split(/\s+/), after.split(/\s+/)];
  const at = Math.max(
    0,
    old.findIndex((word, index) => word !== now[index]),
  );
  const from = Math.max(0, at - wordsBefore);
  return corrected(what, [someWords(old, from), someWords(now, from)], verb);
}

const mostWords = 7;
const wordsBefore = 3;

function someWords(words: readonly string[], from: number): string {
  const some = words.slice(from, from + mostWords).join(' ');
  return `${from > 0 ? '…' : ''}${some}${from + mostWords < words.length ? '…' : ''}`;
}

function short(text: string): string {
  return shortenText(text, 80);
}
