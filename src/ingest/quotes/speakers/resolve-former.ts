import type { Attribution } from '../attribution/attribution.ts';
import { determiners } from '../lists/function-words.ts';
import { roleNouns } from '../lists/titles.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { PeopleSoFar } from './people-so-far.ts';

/** So many paragraphs back the two are looked for. */
const reach = 2;

/** “said the former”, “the latter said”: the first or the second of the two people whom the sentences before it name. */
export function resolveFormer(
  { paragraph, mention }: Attribution,
  people: PeopleSoFar,
): readonly number[] | undefined {
  const words = paragraph.tokens.slice(mention.from, mention.to).map(({ lower }) => lower);
  const which = /^(?:the )?(former|latter)$/.exec(words.join(' '))?.[1];
  if (which === undefined) return undefined;
  const two = twoBefore(paragraph, mention.from, people);
  return two?.slice(...(which === 'former' ? [0, 1] : [1, 2]));
}

/** The people of the sentences before, the nearest first, in the order in which they are named; as soon as there are two. */
function twoBefore(
  paragraph: NamedParagraph,
  before: number,
  people: PeopleSoFar,
): readonly number[] | undefined {
  for (let back = 0; back <= reach; back += 1) {
    const { names, tokens } = people.paragraphs[paragraph.index - back] ?? paragraph;
    const end = back === 0 ? before : tokens.length;
    const last = tokens[end - 1]?.sentence ?? 0;
    for (let first = last; first >= 0; first -= 1) {
      if (joinsOthers(people.paragraphs[paragraph.index - back] ?? paragraph, first, end)) return undefined;
      const near = names.filter(({ from }) => from < end && (tokens[from]?.sentence ?? 0) >= first);
      const two = [...new Set(near.flatMap((name) => people.parties.partyOf.get(name) ?? []))];
      const known = two.filter((party) => people.parties.parties[party]?.kind !== 'place');
      if (known.length >= 2) return known.length === 2 ? known : undefined;
    }
  }
  return undefined;
}

/** “Her lawyer and his aide spoke.”: two without names are joined there, and may be meant. */
function joinsOthers({ tokens, nameAt }: NamedParagraph, sentence: number, end: number): boolean {
  return tokens.slice(0, end).some(({ lower, sentence: own }, at) => {
    if (own !== sentence || lower !== 'and') return false;
    const next = tokens[at + 1]?.lower ?? '';
    const opens = determiners.has(next) || roleNouns.has(next);
    return (
      (opens && nameAt[at + 2] === undefined) || (nameAt[at - 1] === undefined && isRole(tokens, at - 1))
    );
  });
}

function isRole(tokens: NamedParagraph['tokens'], at: number): boolean {
  return roleNouns.has(tokens[at]?.lower ?? '');
}
