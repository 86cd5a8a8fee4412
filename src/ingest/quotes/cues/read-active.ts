import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import { isFiniteVerb } from '../lists/common-verbs.ts';
import { adverbs, passiveAuxiliaries, subjectPronouns } from '../lists/function-words.ts';
import { type Mention, nameMention, pronounMention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { isPossessive, type Token } from '../names/tokenize.ts';
import type { Cue, FoundSubject } from './cue.ts';
import { readHeard, readPerceived } from './perceiving.ts';
import { behindFrontedClause } from './subjects/fronted-clause.ts';
import { readMainSubject } from './subjects/main-subject.ts';
import { readAgent } from './subjects/read-agent.ts';
import { readSubject } from './subjects/read-subject.ts';

/** The subject of a verb that follows it, or that shares it with a verb before. */
export function readActive(
  paragraph: NamedParagraph,
  at: number,
  cues: readonly Cue[],
): FoundSubject | undefined {
  const { tokens } = paragraph;
  const isGerund = tokens[at]?.lower.endsWith('ing') === true;
  const before = tokens[at - 1]?.lower ?? '';
  const helper = tokens[skipAdverbs(paragraph, at - 1)]?.lower ?? '';
  const progressive = passiveAuxiliaries.has(helper);
  if (isGerund && !progressive)
    return (
      readCited(paragraph, at) ??
      readAbsolute(paragraph, at) ??
      inherit(paragraph, at, { cues, form: 'participle' })
    );
  if (progressive && !isGerund) return undefined;
  const relative = /^(?:and|but|or)$/.test(before) ? readSharedRelative(paragraph, at) : undefined;
  if (relative !== undefined) return { mention: relative, form: 'verb' };
  if (before === 'to' || /^(?:and|but|or|then)$/.test(before))
    return inherit(paragraph, at, { cues, form: 'inherited' });
  const mention = readSubject(paragraph, at);
  if (mention === undefined) return inherit(paragraph, at, { cues, form: 'inherited' });
  return { mention, form: 'verb' };
}

const longestRelative = 14;

/** "Bob Ray met Ann Lee, who leads the port and says": both verbs are those of the clause; behind a comma the sentence may go on. */
function readSharedRelative(paragraph: NamedParagraph, at: number): Mention | undefined {
  const { tokens, nameAt } = paragraph;
  for (let who = at - 2; who > at - longestRelative && isWithinPhrase(tokens[who]); who -= 1) {
    if (tokens[who]?.lower !== 'who') continue;
    const isAside = tokens[who - 1]?.text === ',' && nameAt[who - 2]?.kind === 'person';
    const isSubject = nameAt[who + 1] === undefined && !subjectPronouns.has(tokens[who + 1]?.lower ?? '');
    return isAside && isSubject ? readSubject(paragraph, who + 1) : undefined;
  }
  return undefined;
}

/** "The Gazette quoted Ann Lee as saying", "Ann Lee was quoted by the Gazette as saying": hers are the words. */
function readCited(paragraph: NamedParagraph, at: number): FoundSubject | undefined {
  const cites = citesBefore(paragraph, at);
  if (cites === undefined) return undefined;
  const helper = paragraph.tokens[skipAdverbs(paragraph, cites - 1)]?.lower ?? '';
  const mention = passiveAuxiliaries.has(helper)
    ? readSubject(paragraph, cites)
    : citedBetween(paragraph, cites, at - 1);
  return mention === undefined ? undefined : { mention, form: 'participle' };
}

/** "quoted Ann Lee’s lawyer as saying": the whole phrase between the verb and its "as". */
function citedBetween(paragraph: NamedParagraph, cites: number, as: number): Mention | undefined {
  const mention = readSubject(paragraph, as) ?? readAgent(paragraph, cites + 1);
  if (mention === undefined || mention.head <= cites) return undefined;
  return { ...mention, from: Math.max(cites + 1, mention.from) };
}

const longestCited = 14;
const citing = /^(?:quot|cit)(?:es|ed|ing|e)$/;
const saying = /^(?:saying|telling|writing|asking|adding|warning)$/;

/** Where the verb stands whose "as saying" a participle ends. */
function citesBefore({ tokens }: NamedParagraph, at: number): number | undefined {
  if (tokens[at - 1]?.lower !== 'as' || !saying.test(tokens[at]?.lower ?? '')) return undefined;
  for (let verb = at - 2; verb > at - longestCited && isWithinPhrase(tokens[verb]); verb -= 1)
    if (citing.test(tokens[verb]?.lower ?? '')) return verb;
  return undefined;
}

function isWithinPhrase(token: Token | undefined): boolean {
  return token?.kind === 'word' || isPossessive(token);
}

/** "quoted … as saying": what the verb says is said again, and of whom, by the participle. */
export function citesOther({ tokens }: NamedParagraph, at: number): boolean {
  if (!citing.test(tokens[at]?.lower ?? '')) return false;
  const near = tokens.slice(at + 1, at + longestCited);
  const as = near.findIndex((token) => token.lower === 'as' || !isWithinPhrase(token));
  return near[as]?.lower === 'as' && saying.test(near[as + 1]?.lower ?? '');
}

/** "with many voters chanting", "Ann Lee can be heard saying": a participle with a subject of its own. */
function readAbsolute(paragraph: NamedParagraph, at: number): FoundSubject | undefined {
  const mention = readHeard(paragraph, at) ?? readPerceived(paragraph, at);
  return mention === undefined ? undefined : { mention, form: 'participle' };
}

function skipAdverbs({ tokens }: NamedParagraph, from: number): number {
  let at = from;
  while (adverbs.has(tokens[at]?.lower ?? '') || /ly$/.test(tokens[at]?.lower ?? '')) at -= 1;
  return at;
}

/** "The aide emailed to say", "wrote and said": both are his. */
const mostBetweenVerbs = 2;

/** The subject of the clause a participle, an infinitive or a second verb hangs on. */
function inherit(
  paragraph: NamedParagraph,
  at: number,
  { cues, form }: { readonly cues: readonly Cue[]; readonly form: Cue['form'] },
): FoundSubject | undefined {
  const sentence = paragraph.tokens[at]?.sentence ?? 0;
  if (form === 'participle' && /^(?:while|after|before|when)$/.test(paragraph.tokens[at - 1]?.lower ?? '')) {
    const main = readMainSubject(paragraph, paragraph.sentenceStarts[sentence] ?? 0, at);
    if (main !== undefined) return { mention: main, form };
  }
  const last = cues.findLast(({ from: cue }) => !isInFront(paragraph, cue, at));
  const joined = form === 'participle' ? subjectOfJoined(paragraph, at) : undefined;
  if (joined !== undefined && (last?.from ?? 0) < joined.from) return { mention: joined, form };
  const isOfMain = form === 'inherited' && last?.form === 'participle';
  const inherited =
    last !== undefined &&
    !isOfMain &&
    paragraph.tokens[last.from]?.sentence === sentence &&
    at - last.from < 60
      ? last.mention
      : undefined;
  const isTied = last !== undefined && at - last.from <= mostBetweenVerbs && form === 'inherited';
  if (inherited !== undefined && (inherited.kind !== 'nominal' || isTied))
    return { mention: inherited, form };
  const from = paragraph.sentenceStarts[sentence] ?? 0;
  const main = readMainSubject(paragraph, from, at);
  const mention =
    inherited === undefined || (main !== undefined && main.kind !== 'nominal')
      ? (main ?? subjectAfterComma(paragraph, at))
      : inherited;
  return mention === undefined ? undefined : { mention, form };
}

/** "Bob Ray left and Ann Lee stayed, saying": the clause that is joined last has a subject and a verb of its own. */
function subjectOfJoined(paragraph: NamedParagraph, at: number): Mention | undefined {
  const { tokens, nameAt, sentenceStarts } = paragraph;
  if (tokens[at - 1]?.text !== ',') return undefined;
  const start = behindFrontedClause(paragraph, sentenceStarts[tokens[at]?.sentence ?? 0] ?? 0, at);
  for (let and = at - 2; and > start; and -= 1) {
    const { kind = 'sign', lower = '' } = tokens[and] ?? {};
    if (kind === 'quote' || /^(?:who|whom|that|which|whose|if|whether)$/.test(lower)) return undefined;
    if (!/^(?:and|but|so|yet|while)$/.test(lower)) continue;
    const name = nameAt[and + 1];
    const verb = tokens[name?.to ?? and + 2];
    const isVerb = verb?.kind === 'word' && !verb.capital && isFiniteVerb(verb.lower, '');
    const mayBePair = nameAt[and - 1] !== undefined;
    if (mayBePair || !isVerb || !hasVerb(tokens.slice(start, and))) continue;
    if (name?.kind === 'person') return nameMention(name);
    if (subjectPronouns.has(tokens[and + 1]?.lower ?? '')) return pronounMention(and + 1);
  }
  return undefined;
}

function hasVerb(words: NamedParagraph['tokens']): boolean {
  const isPlain = !words.some(({ lower }) => /^(?:who|whom|that|which|whose)$/.test(lower));
  return (
    isPlain &&
    words.some(({ kind, capital, lower }) => kind === 'word' && !capital && isFiniteVerb(lower, ''))
  );
}

/** "After Bob Ray spoke, Ann Lee rose and said": his verb stands in the clause before, and hers goes on. */
function isInFront(paragraph: NamedParagraph, cue: number, at: number): boolean {
  const start = paragraph.sentenceStarts[paragraph.tokens[at]?.sentence ?? 0] ?? 0;
  return start <= cue && cue < behindFrontedClause(paragraph, start, at);
}

/** "Calling the plan a joke, the mayor left." */
function subjectAfterComma(paragraph: NamedParagraph, at: number): Mention | undefined {
  const sentence = paragraph.tokens[at]?.sentence;
  const near = paragraph.tokens.slice(at + 1, at + 40);
  const quote = near.findIndex((token) => token.kind === 'quote' && token.sentence === sentence);
  if (quote >= 0 && endsWithSign(near[quote]?.text ?? '', ',')) {
    const behind = readMainSubject(paragraph, at + quote + 2, at + quote + 5);
    if (behind !== undefined) return behind;
  }
  for (let comma = at + 1; comma < at + 40; comma += 1) {
    const token = paragraph.tokens[comma];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (token.text === ',' || (token.kind === 'quote' && endsWithSign(token.text, ',')))
      return readMainSubject(paragraph, comma + 1, comma + 8);
  }
  return undefined;
}

/** "was called “a wall” by the mayor": the one after "by". */
export function readPassive(paragraph: NamedParagraph, at: number, token: Token): FoundSubject | undefined {
  const { tokens } = paragraph;
  if (!/(?:ed|en|said|told|put|seen|known)$/.test(token.lower)) return undefined;
  const passive = passiveAuxiliaries.has(tokens[skipAdverbs(paragraph, at - 1)]?.lower ?? '');
  for (let by = at + 1; by < at + 8; by += 1) {
    if (tokens[by]?.sentence !== token.sentence) break;
    if (tokens[by]?.lower !== 'by' || (!passive && by > at + 4)) continue;
    if (/ing$/.test(tokens[by + 1]?.lower ?? '') && tokens[by + 1]?.capital === false) continue;
    const mention = readAgent(paragraph, by + 1);
    if (mention !== undefined && mention.kind !== 'nominal') return { mention, form: 'passive' };
  }
  return undefined;
}
