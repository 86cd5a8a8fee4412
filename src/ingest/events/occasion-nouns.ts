import type { Stretch } from '../../text/stretch.ts';

/** The ways in which English names a kind of occasion. */
const occasionNouns = {
  press: /\b(?:press|news) conference|\b(?:press )?briefing\b|\bto the press\b/i,
  talks: /\b(?:talks|negotiations|discussions|meeting)\b/i,
  interview: /\binterview(?:ed)?\b/i,
  call: /\b(?:call|telephoned|phoned)\b/i,
  visit: /\b(?:visit(?:s|ed|ing)?|trip|toured?)\b/i,
  summit: /\bsummit\b/i,
  speech: /\b(?:speech|address)\b/i,
  post: /\b(?:posts?|posted|tweets?|tweeted)\b/i,
  hearing: /\b(?:hearing|session|sitting)\b/i,
  ceremony: /\b(?:ceremony|dinner|reception|rally|parade)\b/i,
} as const;

export type OccasionNoun = keyof typeof occasionNouns;

const nounEntries = Object.entries(occasionNouns) as [OccasionNoun, RegExp][];

/** The kinds of occasion that words name. */
export function occasionNounsIn(words: string): ReadonlySet<OccasionNoun> {
  return new Set(nounEntries.filter(([, pattern]) => pattern.test(words)).map(([noun]) => noun));
}

/** The words without those that name a kind of occasion. */
export function withoutOccasionNouns(words: string): string {
  return nounEntries.reduce((left, [, pattern]) => left.replace(pattern, ' '), words);
}

const toThePress =
  /\b(?:told|tells?|spoke to|speaking to|talking to|answer(?:ed|s|ing)?) (?:the )?(?:\p{L}+ )?(?:reporters|journalists|press|media)\b/iu;

/** Verbs that place their subject at the occasion themselves. */
const beingThere: readonly (readonly [OccasionNoun, RegExp])[] = [
  ['press', toThePress],
  ['visit', /\b(?:visited|visiting|toured|touring)\b/i],
  ['call', /\b(?:telephoned|phoned)\b/i],
];

/** Where a sentence places what it tells at an occasion. */
export interface PlacedOccasion extends Stretch {
  readonly noun: OccasionNoun;
}

/** The kinds of occasion at which a sentence places what it tells: “at the briefing”, not “after the briefing”. */
export function occasionsPlacedIn(sentence: string): ReadonlySet<OccasionNoun> {
  return new Set(findPlacedOccasions(sentence).map(({ noun }) => noun));
}

/** The words that place it there: “at the briefing”, “told reporters”. */
export function findPlacedOccasions(sentence: string): readonly PlacedOccasion[] {
  const placed = nounEntries.flatMap(([noun, pattern]) => {
    const found = pattern.exec(sentence);
    const start = found === null ? undefined : startOfPlacing(sentence.slice(0, found.index), noun);
    return found === null || start === undefined ? [] : [{ noun, start, end: found.index + found[0].length }];
  });
  const there = beingThere.flatMap(([noun, pattern]) => {
    const found = pattern.exec(sentence);
    return found === null ? [] : [{ noun, start: found.index, end: found.index + found[0].length }];
  });
  return [...placed, ...there];
}

const describing =
  /\b(?:call|describ|characteri[sz]|hail|prais|term|label|brand|dismiss|regard|view|see)\p{L}* (?:the|their|his|her|its|this|that|these|those|our) (?:[\p{L}’'-]+ ){0,3}?$/iu;

/** The kinds of occasion that a sentence speaks of: words that describe the talks were not said at them. */
export function occasionsDescribedIn(sentence: string): ReadonlySet<OccasionNoun> {
  const described = nounEntries.filter(([, pattern]) => {
    const found = pattern.exec(sentence);
    return found !== null && describing.test(sentence.slice(0, found.index));
  });
  return new Set(described.map(([noun]) => noun));
}

const placing = /\b(?:at|during|in|on|throughout)(?:\s+[\p{L}\p{N}’'-]+){0,4}\s+$/iu;
const elsewhere =
  /\b(?:after|following|before|ahead of|since|until|about|(?:wake|eve) of|run-up to|preparations? for|(?:response|reply|reference) to)\b/i;
/** “On the eve of the summit” is no place of what is told. */
export function isElsewhere(placing: string): boolean {
  return elsewhere.test(placing);
}

/** “On a visit”, “on the sidelines of the talks”: behind any other “on” stands what is spoken of. */
const onWhich: ReadonlySet<OccasionNoun> = new Set(['visit', 'call', 'post']);
const onAbout = /^[Oo]n(?! (?:the )?(?:sidelines|margins|fringes|day|evening|\p{Lu}))/u;

function startOfPlacing(before: string, noun: OccasionNoun): number | undefined {
  const found = placing.exec(before);
  if (found === null || isElsewhere(found[0])) return undefined;
  return onAbout.test(found[0]) && !onWhich.has(noun) ? undefined : found.index;
}
