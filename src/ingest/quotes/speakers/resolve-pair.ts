import type { Attribution } from '../attribution/attribution.ts';
import { roleNouns } from '../lists/titles.ts';
import type { Name } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { fullWord } from './describe-people.ts';
import type { PeopleSoFar } from './people-so-far.ts';

/** How many paragraphs back the two are looked for. */
const reach = 3;
/** How many tokens "they" may stand after "Ann Moss and Bob Ray". */
const farthest = 40;

/** "both leaders", "the two senators", "the pair", "they": two people, where the report makes plain which two. */
export function resolvePair(
  { paragraph, mention }: Attribution,
  people: PeopleSoFar,
): readonly number[] | undefined {
  const from = /^(?:the|these|those)$/.test(paragraph.tokens[mention.from - 1]?.lower ?? '') ? 1 : 0;
  const words = paragraph.tokens.slice(mention.from - from, mention.head + 1).map(({ lower }) => lower);
  if (words.join(' ') === 'they') return coordinatedNear(paragraph, mention.from, people);
  const noun = pairNoun(words);
  return noun === undefined ? undefined : nearestTwo(paragraph, mention.from, { noun, people });
}

const countsTwo = /^(?:both|both the|the two|these two|those two|the same two)(?: |$)/;
const meansTwo = /^(?:both|two|pair|duo)$/;
const anyPeople = /^(?:men|women|people)$/;

/** The noun for one of two people; empty where there is none, undefined where it is about more or about no people. */
function pairNoun(words: readonly string[]): string | undefined {
  const head = words.at(-1) ?? '';
  const phrase = words.join(' ');
  if (meansTwo.test(head)) return countsTwo.test(phrase) || words[0] === 'the' ? '' : undefined;
  if (!countsTwo.test(phrase)) return undefined;
  if (anyPeople.test(head)) return '';
  const one = head.replace(/s$/, '');
  return one !== head && roleNouns.has(one) ? one : undefined;
}

/** The only two people, or the only two of that role, in the nearest paragraphs that name two. */
function nearestTwo(
  paragraph: NamedParagraph,
  before: number,
  { noun, people }: { readonly noun: string; readonly people: PeopleSoFar },
): readonly number[] | undefined {
  const near = new Set<number>();
  for (let back = 0; back <= reach && near.size < 2; back += 1) {
    const { names = [] } = people.paragraphs[paragraph.index - back] ?? {};
    for (const name of names)
      if (back > 0 || name.from < before) for (const party of personOf(name, people)) near.add(party);
  }
  const rolesOf = (party: number): ReadonlySet<string> => people.roles.get(party) ?? new Set();
  const known = [...near].filter((party) => rolesOf(party).has(fullWord(noun)));
  if (known.length > 1) return known.length === 2 ? known : undefined;
  const isOpen =
    noun === '' || [...near].every((party) => rolesOf(party).size === 0 || known.includes(party));
  return isOpen && near.size === 2 ? [...near] : undefined;
}

function personOf(name: Name, { parties }: PeopleSoFar): readonly number[] {
  const party = parties.partyOf.get(name);
  return party !== undefined && parties.parties[party]?.kind === 'person' ? [party] : [];
}

/** In this paragraph; or in the one before, where nobody is named since. */
function coordinatedNear(
  paragraph: NamedParagraph,
  before: number,
  people: PeopleSoFar,
): readonly number[] | undefined {
  const earlier = people.paragraphs[paragraph.index - 1];
  const isFirst = !paragraph.names.some(({ kind, to }) => kind === 'person' && to <= before);
  return isFirst && earlier !== undefined
    ? coordinatedBefore(earlier, earlier.tokens.length, people)
    : coordinatedBefore(paragraph, before, people);
}

/** "Ann Moss and Bob Ray came. They said …": the two open their sentence, and nobody else is named after them. */
function coordinatedBefore(
  paragraph: NamedParagraph,
  before: number,
  people: PeopleSoFar,
): readonly number[] | undefined {
  const { names, tokens, sentenceStarts } = paragraph;
  const last = names.findLastIndex(({ to }) => to <= before);
  const [first, second] = [names[last - 1], names[last]];
  if (first === undefined || second === undefined || before - second.to > farthest) return undefined;
  const joined = tokens[first.to]?.lower === 'and' && second.titleFrom === first.to + 1;
  const two = [first, second].flatMap((name) => personOf(name, people));
  const opens = sentenceStarts[tokens[first.titleFrom]?.sentence ?? 0] === first.titleFrom;
  return joined && opens && two.length === 2 ? two : undefined;
}
