import { formatInline, formatYaml } from '../draft/yaml/format-yaml.ts';
import type { Path } from '../draft/yaml/write-yaml.ts';
import type { Alignment } from './align-entries.ts';
import type { Entry } from './entry.ts';
import type { TextEdit } from './text-edit.ts';

interface EditedBlock extends Alignment {
  /** The fields that stand on one line. */
  readonly onOneLine?: readonly Path[] | undefined;
}

/**
 * Takes whole lines out and sets whole lines in; comments on other lines stay where they are. Without `onOneLine` each new
 * field stands on one line. Undefined where an entry that is concerned does not begin a line.
 */
export function editBlock(
  text: string,
  entries: readonly Entry[],
  { removed, added, onOneLine }: EditedBlock,
): readonly TextEdit[] | undefined {
  const isFirstConcerned = added.some(({ after }) => after === undefined);
  const concerned = [...removed, ...entries.slice(0, isFirstConcerned ? 1 : 0)];
  if (!concerned.every((entry) => beginsLine(text, entry))) return undefined;
  const indent = indentOf(text, entries);
  const first = startOfLine(text, entries[0]?.start ?? 0);
  return [
    ...added.map(({ key, value, after }) => {
      const at = after === undefined ? first : startOfNextLine(text, after.end);
      const lines = formatEntry(key, value, onOneLine);
      return { start: at, end: at, text: indented(lines, indent, lineBreakOf(text)) };
    }),
    ...removed.map(({ start, end }) => ({
      start: startOfLine(text, start),
      end: startOfNextLine(text, end),
      text: '',
    })),
  ];
}

const indentOfItem = /^ *(?=- +$)/;

/** An item begins behind a hyphen; the first field of an item begins there too, and then not its line. */
function beginsLine(text: string, { key, start }: Entry): boolean {
  const before = text.slice(startOfLine(text, start), start);
  return key === undefined ? indentOfItem.test(before) : before.trim() === '';
}

function indentOf(text: string, [first]: readonly Entry[]): string {
  const start = first?.start ?? 0;
  const before = text.slice(startOfLine(text, start), start);
  return first?.key === undefined ? (indentOfItem.exec(before)?.[0] ?? '') : ' '.repeat(before.length);
}

function formatEntry(key: string | undefined, value: unknown, onOneLine?: readonly Path[]): string {
  return key === undefined
    ? `- ${formatInline(value)}\n`
    : formatYaml({ [key]: value }, onOneLine ?? [[key]]);
}

function indented(lines: string, indent: string, lineBreak: string): string {
  return lines.replaceAll(/^(?=.)/gm, indent).replaceAll('\n', lineBreak);
}

function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** A block scalar ends with its line break. */
function startOfNextLine(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const lineBreak = text.indexOf('\n', at);
  return lineBreak === -1 ? text.length : lineBreak + 1;
}
