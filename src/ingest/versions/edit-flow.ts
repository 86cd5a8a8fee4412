import { formatInline } from '../draft/yaml/format-yaml.ts';
import type { Alignment } from './align-entries.ts';
import type { Entry } from './entry.ts';
import type { TextEdit } from './text-edit.ts';

/** Takes entries out of `{ … }` or `[ … ]` and sets others in; undefined where none would stay beside them. */
export function editFlow(
  text: string,
  entries: readonly Entry[],
  { kept, removed, added }: Alignment,
): readonly TextEdit[] | undefined {
  const staying = entries.filter((entry) => kept.some((one) => one.entry === entry));
  const last = staying.at(-1);
  if (last === undefined) return undefined;
  const tail = removed.filter(({ start }) => start > last.start);
  return [
    ...added.map(({ key, value, after }) => insertion(formatEntry(key, value), after, entries[0] ?? last)),
    ...removed.filter((entry) => !tail.includes(entry)).map((entry) => withComma(text, entry)),
    ...(tail.length === 0 ? [] : [{ start: last.end, end: tail.at(-1)?.end ?? last.end, text: '' }]),
  ];
}

function insertion(written: string, after: Entry | undefined, first: Entry): TextEdit {
  return after === undefined
    ? { start: first.start, end: first.start, text: `${written}, ` }
    : { start: after.end, end: after.end, text: `, ${written}` };
}

function formatEntry(key: string | undefined, value: unknown): string {
  return key === undefined ? formatInline(value) : `${key}: ${formatInline(value)}`;
}

function withComma(text: string, { start, end }: Entry): TextEdit {
  const next = text.indexOf(',', end) + 1;
  return { start, end: text[next] === ' ' ? next + 1 : next, text: '' };
}
