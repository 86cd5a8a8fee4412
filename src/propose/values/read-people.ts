import type { FindPerson } from '../../ingest/known/find-people.ts';
import type { ValueInWords } from './value-in-words.ts';

const capitalised = /\p{Lu}[\p{L}\p{M}’'.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}’'.-]*|de|von|van|bin|al|el|of))*/gu;
const longestName = 6;

/** A recorded person whom a text names. */
export interface PersonNamed {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** Recorded people by any spelling, in reading order. */
export function findNamedPeople(text: string, findPerson: FindPerson): readonly PersonNamed[] {
  return [...text.matchAll(capitalised)].flatMap(({ index, 0: words }) => namesIn(words, index, findPerson));
}

function namesIn(words: string, start: number, findPerson: FindPerson): readonly PersonNamed[] {
  const parts = Array.from(words.matchAll(/\S+/g), ({ index, 0: part }) => ({
    start: index,
    end: index + part.replace(/(?:[’']s|[.’'])$/, '').length,
  }));
  const found: PersonNamed[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    for (let count = Math.min(longestName, parts.length - at); count > 0; count -= 1) {
      const [from, to] = [parts[at]?.start ?? 0, parts[at + count - 1]?.end ?? 0];
      const id = findPerson(words.slice(from, to));
      if (id === undefined) continue;
      found.push({ start: start + from, end: start + to, id });
      at += count - 1;
      break;
    }
  }
  return found;
}

const farthestApart = 90;
const sentenceEnd = /[.!?;]["”»]?\s/;

/** People who are named in one breath: a list of them is one value. */
export function readPeople(text: string, findPerson: FindPerson): readonly ValueInWords[] {
  const groups: PersonNamed[][] = [];
  for (const named of findNamedPeople(text, findPerson)) {
    const last = groups.at(-1)?.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, named.start);
    const isNear = last !== undefined && between.length <= farthestApart && !sentenceEnd.test(between);
    if (isNear) groups.at(-1)?.push(named);
    else groups.push([named]);
  }
  return groups.map((group) => ({
    start: group[0]?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
    type: 'people',
    value: [...new Set(group.map(({ id }) => id))],
    exactness: 'exactly',
  }));
}
