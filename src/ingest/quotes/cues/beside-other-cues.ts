import { prepositions } from '../lists/function-words.ts';
import { roleNouns } from '../lists/titles.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Cue } from './cue.ts';
import { takesListener } from './is-attribution.ts';
import { isWordForListener, leadsIntoWords } from './leads-into-words.ts';
import { endOfCue, type Weight } from './placed-cue.ts';
import { behindFrontedClause } from './subjects/fronted-clause.ts';
import { startOfPhrase } from './subjects/read-nominal.ts';

const ofAnother = { name: 'tells of what another claims', weight: -4 } as const;
const embedded = { name: 'told by somebody else', weight: -2.5 } as const;
const closed = { name: 'in an aside that is over', weight: -6.5 } as const;
const another = { name: 'behind a clause that says itself whose they are', weight: -6.5 } as const;
const joined = { name: 'in a clause joined to words that somebody else introduces', weight: -6.5 } as const;
const introduced = { name: 'behind words that somebody else introduces', weight: -3 } as const;

interface AmongCues {
  readonly cue: Cue;
  readonly cues: readonly Cue[];
}

/** What the other cues near a quotation tell of one. */
export function besideOthers(
  paragraph: NamedParagraph,
  quote: number,
  { cue, cues }: AmongCues,
): readonly Weight[] {
  return [
    ...(!introduces(paragraph, quote, cue) && isEmbedded(paragraph, quote, { cue, cues }) ? [embedded] : []),
    ...(cues.some((outer) => isAside(cue, outer) && outer.from < quote) ? [closed] : []),
    ...(cues.some((outer) => isMakersAside(paragraph, quote, { inner: cue, outer })) ? [closed] : []),
    ...(cues.some((outer) => isOfListener(paragraph, quote, { inner: cue, outer })) ? [closed] : []),
    ...introducedBefore(paragraph, quote, { cue, cues }),
    ...(cues.some((noun) => leadsToClaim(paragraph, quote, { outer: cue, inner: noun })) ? [ofAnother] : []),
    ...(isBehindTold(paragraph, quote, { cue, cues }) ? [another] : []),
  ];
}

/** "Lee, whom Ray has called a friend, said": the inner verb stands between the outer one and its subject. */
function isAside(inner: Cue, outer: Cue): boolean {
  return (
    outer.form === 'verb' &&
    inner.form !== 'source' &&
    outer.mention.from <= inner.from &&
    inner.from < outer.from
  );
}

interface TwoCues {
  readonly inner: Cue;
  readonly outer: Cue;
}

/** "Lee said in a letter, written by Ray, that": who made the paper stands between commas, and her sentence goes on. */
function isMakersAside({ tokens }: NamedParagraph, quote: number, { inner, outer }: TwoCues): boolean {
  return (
    inner.form === 'passive' &&
    outer.form === 'verb' &&
    outer.from < inner.from &&
    inner.from < quote &&
    tokens[inner.from - 1]?.text === ',' &&
    tokens
      .slice(endOfCue(inner), quote)
      .some(({ lower }, at, rest) => lower === 'that' && rest[at - 1]?.text === ',')
  );
}

/** "Lee told reporters who asked about the pier that it was": the clause tells who listens, and her sentence goes on; in "told those who say that it was" the last "that" is theirs. */
function isOfListener({ tokens }: NamedParagraph, quote: number, { inner, outer }: TwoCues): boolean {
  const who = inner.mention.to;
  return (
    outer.form === 'verb' &&
    takesListener(outer) &&
    inner.mention.from === endOfCue(outer) &&
    tokens[who]?.lower === 'who' &&
    inner.from > who &&
    inner.from < quote &&
    tokens.slice(inner.to, quote).findLastIndex(({ lower }) => lower === 'that') > 0
  );
}

/** "Lee pushed back on Ray’s suggestion that “…”", "Lee dismissed Ray’s claim that “…”": what the verb leads to is another’s noun of saying, right before the words. */
function leadsToClaim({ tokens }: NamedParagraph, quote: number, { inner, outer }: TwoCues): boolean {
  const end = endOfCue(outer);
  const tie = /^(?:on|to|at|about|against|over|with)$/.test(tokens[end]?.lower ?? '') ? 1 : 0;
  return (
    inner.form === 'noun' &&
    outer.form === 'verb' &&
    inner.mention.from === end + tie &&
    inner.from < quote &&
    tokens.slice(inner.from, quote).every(({ kind }) => kind !== 'quote') &&
    !isSame(inner, outer)
  );
}

/** "As Lee shouted “Go home!” Ray smiled.": the call has its speaker right before it. */
function isBehindIntroduced(paragraph: NamedParagraph, quote: number, { cue, cues }: AmongCues): boolean {
  const { tokens } = paragraph;
  const sentence = tokens[quote]?.sentence;
  const opens = /^[,:]$/.test(tokens[quote - 1]?.text ?? '') ? quote - 1 : quote;
  if (cue.from < quote) return false;
  return cues.some(
    (other) =>
      other.form === 'verb' &&
      other.weight >= 0.9 &&
      !other.modal &&
      leadsInto(paragraph, endOfCue(other), opens) &&
      tokens[other.from]?.sentence === sentence,
  );
}

const longestListener = 5;

/** "Lee replied, “…”", "Lee replied to Ray with, “…”": nothing but whom it is said to stands between. */
function leadsInto({ tokens }: NamedParagraph, from: number, to: number): boolean {
  if (from === to) return true;
  const between = tokens.slice(from, to);
  return (
    between.length > 0 &&
    between.length <= longestListener &&
    /^(?:to|with)$/.test(between[0]?.lower ?? '') &&
    between.every(({ kind }) => kind === 'word')
  );
}

/** "Lee shouted “Go home!” as Ray spoke.": the clause behind the call is joined to it; "“Go home!” Ray smiled." is a sentence of its own. */
function introducedBefore(paragraph: NamedParagraph, quote: number, among: AmongCues): readonly Weight[] {
  if (!isBehindIntroduced(paragraph, quote, among)) return [];
  const { tokens } = paragraph;
  if (joinsClause.test(tokens[quote + 1]?.lower ?? '')) return [joined];
  return tokens[among.cue.from]?.sentence === tokens[quote]?.sentence ? [] : [introduced];
}

const joinsClause = /^(?:as|while|when|before|after|until|since|because|and|but)$/;

/** "When Lee spoke of “a late ferry,” Ray said he would walk", "Introduced by Lee as “a friend,” Ray smiled": the clause before has its own verb of saying. */
function isBehindTold(paragraph: NamedParagraph, quote: number, { cue, cues }: AmongCues): boolean {
  const { tokens, sentenceStarts } = paragraph;
  if (cue.form !== 'verb' || cue.from < quote || tokens[endOfCue(cue)]?.text === ',') return false;
  const start = sentenceStarts[tokens[quote]?.sentence ?? 0] ?? 0;
  if (behindFrontedClause(paragraph, start, cue.from) !== quote + 1) return false;
  return cues.some(
    ({ from, weight, modal, form }) =>
      start <= from &&
      from < quote &&
      (form === 'passive' ? cue.weight < 0.9 : form === 'verb' && start < from && weight >= 0.9 && !modal),
  );
}

/** "Lee recalled that Ray told him: “…”": the inner speaker's verb stands right before whole words. Behind a comma only a word listens; what a body says stays with the one who tells of it. */
function introduces(paragraph: NamedParagraph, quote: number, cue: Cue): boolean {
  if (isWhatWasSaid(paragraph, quote, cue)) return true;
  if (!leadsIntoWords(paragraph, quote, cue)) return false;
  const { tokens } = paragraph;
  return tokens[quote - 1]?.text === ','
    ? cue.to === quote - 1 || isWordForListener(tokens.slice(cue.to, quote - 1))
    : isSomebody(paragraph, cue);
}

function isSomebody({ tokens }: NamedParagraph, { mention }: Cue): boolean {
  return mention.kind !== 'nominal' || roleNouns.has(tokens[mention.head]?.lower ?? '');
}

/** "Lee repeated what Ray had said: “…”": the clause is the words, and the colon shows them. */
function isWhatWasSaid(paragraph: NamedParagraph, quote: number, cue: Cue): boolean {
  const { tokens } = paragraph;
  const isNear = tokens[quote - 1]?.text === ':' && quote - cue.to <= 3;
  const before = tokens[startOfSubject(paragraph, cue.mention) - 1];
  return cue.form === 'verb' && isNear && before?.lower === 'what';
}

const startsOwnClause = /^(?:and|but|while|as|when|after|before|,)$/;
const startsRelative = /^(?:which|where|whom|what)$/;

/** "Lee said the board would call it", "Lee said that when the board called it": what the board says is Lee's report of it. */
function isEmbedded(paragraph: NamedParagraph, quote: number, { cue, cues }: AmongCues): boolean {
  const { tokens } = paragraph;
  if (cue.form !== 'verb' || isRelativeAside(paragraph, cue)) return false;
  const opener = tokens[startOfSubject(paragraph, cue.mention) - 1]?.lower ?? '';
  const isGoingOn = tokens.slice(cue.to, quote).every(({ text }) => text !== ',');
  if (startsRelative.test(opener) && isGoingOn) return false;
  return cues.some((outer) => {
    if (outer.from >= cue.from || outer.weight < 1 || outer.modal || outer.form === 'source') return false;
    if (tokens[outer.from]?.sentence !== tokens[cue.from]?.sentence || isSame(outer, cue)) return false;
    if (isAside(outer, cue)) return false;
    const between = tokens.slice(outer.to, startOfSubject(paragraph, cue.mention));
    return (
      !between.some(({ kind, text }) => kind === 'quote' || text === ';') &&
      (!startsOwnClause.test(between.at(-1)?.lower ?? '') || between.at(-2)?.lower === 'that')
    );
  });
}

/** "Lee said of Ray, who had called": what the clause tells of him is the reporter's. */
function isRelativeAside({ tokens }: NamedParagraph, { from, mention }: Cue): boolean {
  const near = tokens.slice(Math.max(mention.to, from - 4), from);
  const who = near.findIndex(({ lower }) => lower === 'who');
  const isAside = near[who - 1]?.text === ',';
  return who >= 0 && (isAside || prepositions.has(tokens[mention.from - 1]?.lower ?? ''));
}

/** "after Harbor Board director Ann Lee called": all that belongs to the name stands behind what opens the clause. */
function startOfSubject(paragraph: NamedParagraph, { from, kind }: Cue['mention']): number {
  if (kind !== 'name') return from;
  const start = startOfPhrase(paragraph, from);
  const name = paragraph.nameAt[start - 1];
  return name === undefined ? start : startOfPhrase(paragraph, name.titleFrom);
}

function isSame({ mention: a }: Cue, { mention: b }: Cue): boolean {
  const [first, other] = [a.names[0]?.words.at(-1), b.names[0]?.words.at(-1)];
  return a === b || (first !== undefined && first === other);
}
