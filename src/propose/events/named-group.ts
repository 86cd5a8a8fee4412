import { roleNouns } from '../../ingest/quotes/lists/titles.ts';
import { startsWithCapital } from '../../text/letters.ts';
import { calendarWords } from '../../text/stop-words.ts';
import type { Stretch } from '../../text/stretch.ts';
import type { PersonNamed } from '../values/read-people.ts';

/** People whom a sentence names as one: “Mara Holt and President Berg”. */
export interface NamedGroup extends Stretch {
  readonly ids: readonly string[];
}

const joining = /^(?:,|,? and|,? with) $/;

/** The people of a sentence in reading order, those who are named together as one. */
export function groupNamed(words: string, named: readonly PersonNamed[]): readonly NamedGroup[] {
  const groups: NamedGroup[] = [];
  for (const { start, end, id } of named) {
    const last = groups.at(-1);
    if (last !== undefined && joining.test(withoutTitles(words.slice(last.end, start))))
      groups[groups.length - 1] = { start: last.start, end, ids: [...last.ids, id] };
    else groups.push({ start, end, ids: [id] });
  }
  return groups;
}

/** The words before a name without those that belong to it: the harbour minister, U.S. President. */
export function withoutTitles(before: string): string {
  const parts = before.split(/(?<= )/);
  const from = parts.findLastIndex((part) => !isOfTitle(part.trim())) + 1;
  return parts.slice(0, from).join('');
}

const article = /^(?:his|her|its|their|our|my|the|an?)$/;
const abbreviation = /^(?:(?:\p{L}{1,2}\.)+|Mrs?\.)$/u;

function isOfTitle(word: string): boolean {
  if (abbreviation.test(word)) return true;
  if (word === '' || /[,;:.]$/.test(word)) return false;
  const isName = startsWithCapital(word) && !calendarWords.has(word.toLowerCase());
  return isName || roleNouns.has(word) || article.test(word);
}
