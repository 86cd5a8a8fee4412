import { printable } from '../../text/escaping/printable.ts';
import { shortenText } from '../../text/shorten-text.ts';
import type { Decision, Receipt } from './receipt.ts';

const longestWords = 70;
const inWordsOfOurs: ReadonlySet<string> = new Set(['file', 'language', 'look', 'outlet', 'date']);

/** A receipt as a person reads it: one line for each decision. */
export function formatReceipt({ file, drafts, decisions }: Receipt): string {
  const drafted = drafts.map(({ id }) => id).join(', ');
  return [`${printable(file.name)}: ${drafted}`, ...decisions.map(formatDecision)].join('\n');
}

function formatDecision({ what, line, words, rule, speaker, cue, confidence }: Decision): string {
  const place = line === undefined ? '' : `line ${line}`;
  const shown = inWordsOfOurs.has(what) ? words : `“${shortenText(words, longestWords)}”`;
  const who =
    what === 'quote'
      ? ` — ${speaker?.join(', ') || 'unknown'}${cue === undefined ? '' : `, “${cue}”`} (${confidence ?? 0})`
      : '';
  const by = rule === undefined ? '' : ` [${rule}]`;
  return `  ${what.padEnd(12)}${place.padEnd(9)} ${printable(shown)}${printable(who)}${by}`;
}
