import { withPartner } from '../cues/subjects/with-partner.ts';
import { nameMention } from '../names/mention.ts';
import type { Attribution, Situation } from './attribution.ts';
import { readLeadingSubject } from './leading-subject.ts';

/** Nothing but the name stands before the colon. */
export function nameBeforeColon({ here: { paragraph }, at }: Situation): Attribution | undefined {
  const { tokens, nameAt } = paragraph;
  const name = tokens[at - 1]?.text === ':' ? nameAt[at - 2] : undefined;
  if (name === undefined || name.words.join('').length < 2) return undefined;
  const mention = withPartner(paragraph, nameMention(name));
  const before = tokens[mention.from - 1];
  const alone =
    before === undefined ||
    before.sentence !== tokens[at]?.sentence ||
    /^[-–—•*]$/.test(before.text) ||
    before.lower === 'from';
  return alone ? { paragraph, mention, score: 10, rule: 'name and a colon' } : undefined;
}

/** “Ann Moss went further: “B.””: whoever the words before the colon are about. */
export function introduceByColon({ here, at }: Situation): Attribution | undefined {
  const { paragraph, grammar } = here;
  const { tokens } = paragraph;
  if (tokens[at - 1]?.text !== ':') return undefined;
  const start = paragraph.sentenceStarts[tokens[at]?.sentence ?? 0] ?? 0;
  const mention = grammar.mainSubject(paragraph, start, at);
  if (mention === undefined || isSilent(here, mention)) return undefined;
  return { paragraph, mention, score: 4.5, rule: 'name before a colon' };
}

/** A thing, of which nobody can say that it said something. */
function isSilent({ paragraph, grammar }: Situation['here'], mention: Attribution['mention']): boolean {
  return mention.kind === 'nominal' && !grammar.isSpeaking(paragraph, mention);
}

/** No known cue: whoever the sentence is about. */
export function fromSentence({ here, at }: Situation): Attribution | undefined {
  const { paragraph, grammar } = here;
  const start = paragraph.sentenceStarts[paragraph.tokens[at]?.sentence ?? 0] ?? 0;
  const mention = grammar.mainSubject(paragraph, start, at);
  if (mention === undefined || mention.to === at || isSilent(here, mention)) return undefined;
  return { paragraph, mention, score: 4, rule: 'subject of the sentence' };
}

/** Nobody in the sentence itself: whoever the one before it is about. */
export function fromSentenceBefore({ here, at }: Situation): Attribution | undefined {
  const { paragraph } = here;
  const sentence = paragraph.tokens[at]?.sentence ?? 0;
  const start = paragraph.sentenceStarts[sentence - 1];
  const end = paragraph.sentenceStarts[sentence];
  if (start === undefined || end === undefined) return undefined;
  const said = here.quotes.filter((other) => start <= other && other < end);
  if (said.some((other) => here.foreign.has(other) !== here.foreign.has(at))) return undefined;
  const mention = readLeadingSubject(here, start, end);
  return mention === undefined
    ? undefined
    : { paragraph, mention, score: 4.5, rule: 'subject of the sentence before' };
}
