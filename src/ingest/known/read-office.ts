import type { PersonEntry } from '../../domain/content.ts';
import { keepAnswersOf } from '../../text/keep-answers.ts';
import { wordsOf } from '../../text/split-words.ts';
import { roleNouns } from '../quotes/lists/titles.ts';

/** An office that words name, and the people whose recorded offices it fits best. */
export interface NamedOffice {
  readonly phrase: string;
  readonly ids: readonly string[];
}

/**
 * The first office that the words name and somebody with a record has held; undefined where they name none of these. Two
 * ministers are told apart by what stands before the noun; where that tells nothing, all who hold such an office are meant.
 */
export function readOffice(words: string, people: readonly PersonEntry[]): NamedOffice | undefined {
  const { offices, nouns } = officesOf(people);
  for (const { phrase } of phrasesIn(words)) {
    const parts = partsOf(phrase);
    const noun = parts.at(-1) ?? '';
    if (!nouns.has(noun)) continue;
    const holders = offices
      .filter((office) => office.noun === noun)
      .map((office) => ({ id: office.id, fit: countShared(parts.slice(0, -1), office.others) }));
    const best = Math.max(...holders.map(({ fit }) => fit));
    return { phrase, ids: [...new Set(holders.filter(({ fit }) => fit === best).map(({ id }) => id))] };
  }
  return undefined;
}

const officesOf = keepAnswersOf((people: readonly PersonEntry[]) => {
  const offices = people.flatMap(({ id, roles }) => roles.map(({ title }) => ({ id, ...readTitle(title) })));
  return { offices, nouns: new Set(offices.map(({ noun }) => noun).filter((noun) => roleNouns.has(noun))) };
});

/** Every stretch of words behind an article, from the shortest on. */
function phrasesIn(words: string): readonly { readonly phrase: string }[] {
  return Array.from(words.matchAll(/(?:\b(?:the|an?)|\p{L}['’]s)\s+/giu)).flatMap(({ 0: lead, index }) => {
    const following = words
      .slice(index + lead.length)
      .split(/\s+/u)
      .slice(0, mostWords);
    return following.map((_, count) => ({ phrase: following.slice(0, count + 1).join(' ') }));
  });
}

const mostWords = 5;

interface Title {
  /** What the office is: minister. */
  readonly noun: string;
  /** What else its title says: foreign, Russia. */
  readonly others: readonly string[];
}

/** “Foreign minister of Vessia” is a minister. */
function readTitle(title: string): Title {
  const [own = '', ...governed] = title.split(/ (?:of|to|for|at|in) /u);
  const parts = partsOf(own);
  return { noun: parts.at(-1) ?? '', others: [...parts.slice(0, -1), ...governed.flatMap(partsOf)] };
}

/** Small letters, one form for all who speak for somebody, and for a state that goes by its letters. */
function partsOf(words: string): readonly string[] {
  const spelled = words
    .replaceAll(/\bU\.?S\.?(?:A\.?)?(?![\p{L}])|\bUnited States\b|\bAmerican\b/gu, 'America')
    .replaceAll(/\bU\.?K\.?(?![\p{L}])|\bUnited Kingdom\b|\bBritish\b/gu, 'Britain');
  return wordsOf(spelled).map((word) =>
    word.toLowerCase().replace(/^spokes(?:wo)?(?:man|person)$/u, 'spokesman'),
  );
}

/** A country and its adjective begin alike: Russia, Russian. */
const sharedLetters = 4;

function countShared(own: readonly string[], others: readonly string[]): number {
  return own.filter((word) =>
    others.some(
      (other) =>
        word === other ||
        (Math.min(word.length, other.length) >= sharedLetters &&
          word.slice(0, sharedLetters) === other.slice(0, sharedLetters)),
    ),
  ).length;
}
