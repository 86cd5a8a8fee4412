import type { NamesEntry } from '../../domain/content.ts';
import { spellingsOf } from '../../domain/person.ts';
import { foldLetters } from '../../text/fold-word.ts';
import { singleSpaced } from '../../text/lines/single-spaced.ts';
import { stemOfName } from '../quotes/languages/name-stem.ts';

/** Finds the person a name means, by every recorded spelling in any script. */
export type FindPerson = (name: string) => string | undefined;

const honorifics =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|president|vice president|prime minister|premier|chancellor|minister|foreign minister|secretary|secretary of state|senator|sen|rep|governor|gov|general|gen|king|queen|prince|princess|pope|herr|frau|m|mme)\.?\s+/;

/** One form for all the ways to write a name. */
export function toNameKey(name: string): string {
  return singleSpaced(foldLetters(name));
}

/** Knows all spellings of the recorded people; a spelling that two people share means neither. */
export function createPersonFinder(people: readonly NamesEntry[]): FindPerson {
  const idsByKey = new Map<string, Set<string>>();
  const idsByStem = new Map<string, Set<string>>();
  for (const person of people) {
    for (const spelling of spellingsOf(person)) {
      const [key, stem] = [toNameKey(spelling), stemOfName(spelling)];
      idsByKey.set(key, (idsByKey.get(key) ?? new Set()).add(person.id));
      if (stem !== undefined) idsByStem.set(stem, (idsByStem.get(stem) ?? new Set()).add(person.id));
    }
  }
  return (name) => {
    const key = toNameKey(name);
    return (
      onlyOne(idsByKey.get(key)) ??
      onlyOne(idsByKey.get(key.replace(honorifics, ''))) ??
      byLongForm(key) ??
      onlyOne(idsByStem.get(stemOfName(name) ?? ''))
    );
  };

  /** “Mara K. Holt Jr.” is Mara Holt where “Holt” alone means her. */
  function byLongForm(key: string): string | undefined {
    const short = key.replace(suffix, '').replace(initials, ' ');
    const id = short === key ? undefined : onlyOne(idsByKey.get(short));
    return id === onlyOne(idsByKey.get(short.replace(upToLastWord, ''))) ? id : undefined;
  }
}

const suffix = /,? (?:jr|sr|ii|iii|iv)\.?$/;
const initials = /(?: \p{L}\.)+ /gu;
const upToLastWord = /^.* /;

function onlyOne(ids: ReadonlySet<string> | undefined): string | undefined {
  return ids?.size === 1 ? [...ids][0] : undefined;
}
