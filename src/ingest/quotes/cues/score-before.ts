import { subjectPronouns } from '../lists/function-words.ts';
import { speechVerbs } from '../lists/speech-verbs.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Cue } from './cue.ts';
import { takesListener } from './is-attribution.ts';
import type { PlacedCue, WeighedCue } from './placed-cue.ts';
import { endOfCue, gapBetween, weighCue, weighOutsider } from './placed-cue.ts';
import { behindFrontedClause } from './subjects/fronted-clause.ts';
import { isSpeaking } from './subjects/main-subject.ts';
import { opensRelative } from './subjects/relative-clause.ts';

const weights = {
  introduced: 8,
  earlier: 6,
  verb: 2,
  modal: -1.2,
  question: 8,
  word: -0.14,
  quote: -0.6,
  mostQuotes: -2,
  break: -0.4,
  source: -0.5,
  thing: -1,
  over: -6.5,
  told: -3,
} as const;

/** Weighs a cue that stands before the quotation: the nearer the better, best with a comma, a colon or "that" between. */
export function scoreBefore(paragraph: NamedParagraph, quote: number, { cue, to }: PlacedCue): WeighedCue {
  const gap = gapBetween(paragraph, to, quote);
  const before = paragraph.tokens[quote - 1];
  const introduced =
    /^[,:]$/.test(before?.text ?? '') ||
    before?.lower === 'that' ||
    gap.words <= (cue.form === 'noun' ? 1 : 0);
  return weighCue(cue, introduced ? 'attribution before the words' : 'cue earlier in the sentence', [
    introduced
      ? { name: 'introduces the words', weight: weights.introduced }
      : { name: 'stands before the words', weight: weights.earlier },
    { name: 'how much the verb says', weight: weights.verb * cue.weight },
    { name: 'not said: would, did not, to', weight: cue.modal ? weights.modal : 0 },
    { name: 'asks what they answer', weight: isAsked(paragraph, quote, cue) ? weights.question : 0 },
    { name: 'names a source', weight: cue.form === 'source' ? weights.source : 0 },
    { name: 'a thing that speaks for nobody', weight: isThing(paragraph, cue) ? weights.thing : 0 },
    { name: 'its clause is over', weight: isOver(paragraph, quote, cue) ? weights.over : 0 },
    { name: 'tells of somebody', weight: isTelling(paragraph, quote, cue) ? weights.told : 0 },
    { name: 'words between', weight: weights.word * gap.words },
    { name: 'breaks between', weight: weights.break * gap.breaks },
    { name: 'quotations between', weight: Math.max(weights.mostQuotes, weights.quote * gap.quotes) },
    { name: 'you, we or they of the reporter', weight: -weighOutsider(paragraph, cue) },
  ]);
}

/** "When Bob Ray spoke, Ann Lee cut him off: “…”": another clause has begun since. */
function isOver(paragraph: NamedParagraph, quote: number, cue: Cue): boolean {
  const { tokens, sentenceStarts } = paragraph;
  const start = sentenceStarts[tokens[quote]?.sentence ?? 0] ?? 0;
  return tokens[quote - 1]?.text === ':' && cue.from < behindFrontedClause(paragraph, start, quote);
}

/** "Ann Lee answered Bob Ray, who promised a ferry: “…”": a colon introduces behind the main clause. */
function isTelling(paragraph: NamedParagraph, quote: number, cue: Cue): boolean {
  const colon = quote - 1;
  const isFar = paragraph.tokens[colon]?.text === ':' && cue.to < colon && !takesListener(cue);
  return isFar && opensRelative(paragraph, cue);
}

/** "The vote shows": nobody's words, unless the thing is one that speaks. */
function isThing(paragraph: NamedParagraph, { mention, weight }: Cue): boolean {
  return weight < 0.5 && mention.kind === 'nominal' && !isSpeaking(paragraph, mention);
}

/** "asked what he meant when he called it": the question tells of words of another. */
function isOthersWord(word: string, before = ''): boolean {
  const says = (speechVerbs.get(word)?.weight ?? 0) >= 0.9 && /(?:ed|said|told|wrote)$/.test(word);
  return says && subjectPronouns.has(before);
}

const opensQuestion = /^(?:whether|if|why|how|what|who|when|where)$/;

/** "When Lee asked her whether she was “tired,” Ray laughed": words of a question are those of the one who asks. */
function isAsked({ tokens }: NamedParagraph, quote: number, cue: Cue): boolean {
  if (cue.base !== 'ask' || cue.modal) return false;
  const between = tokens.slice(endOfCue(cue), quote);
  const opener = between.findIndex(
    ({ lower }, at) => opensQuestion.test(lower) && !(lower === 'who' && between[at - 1]?.text === ','),
  );
  const asked = between.slice(opener);
  const isOwn = asked.every(({ kind, text }) => kind !== 'sign' || text === "'s");
  return opener >= 0 && isOwn && !asked.some(({ lower }, at) => isOthersWord(lower, asked[at - 1]?.lower));
}
