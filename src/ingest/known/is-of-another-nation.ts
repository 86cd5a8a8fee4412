import type { PersonEntry } from '../../domain/content.ts';
import { startsWithCapital } from '../../text/letters.ts';
import { wordsOf } from '../../text/split-words.ts';
import { isNation } from '../quotes/lists/nations.ts';

/** A country and its adjective begin alike: Norland, Norlandian. */
const sharedLetters = 4;

/** Whether a report’s words for a speaker name the nation of others and not of this person, by the recorded offices: “the Russian leader” is no president of Ukraine. */
export function isOfAnotherNation(description: string, id: string, people: readonly PersonEntry[]): boolean {
  const nations = wordsOf(description).filter(
    (word) => startsWithCapital(word) && isNation(word.toLowerCase()),
  );
  const [own, others] = [people.filter((one) => one.id === id), people.filter((one) => one.id !== id)];
  return nations.some((nation) => !areOf(own, nation) && areOf(others, nation));
}

function areOf(people: readonly PersonEntry[], nation: string): boolean {
  const stem = nation.slice(0, sharedLetters).toLowerCase();
  return people.some(({ roles }) =>
    roles.some(({ title }) => wordsOf(title).some((word) => word.toLowerCase().startsWith(stem))),
  );
}
