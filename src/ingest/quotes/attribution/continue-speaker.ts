import { closesSentence } from '../cues/closes-sentence.ts';
import { quoteBefore, standsAlone } from '../cues/cued-paragraph.ts';
import type { Attribution, Situation } from './attribution.ts';

/** “A,” she said. “B.”: the second part is hers too. */
export function continueSpeaker({ here, at, attributed }: Situation): Attribution | undefined {
  if (!standsAlone(here, at)) return undefined;
  const previous = quoteBefore(here, at);
  const token = here.paragraph.tokens[previous ?? -1];
  const known = token === undefined ? undefined : attributed.get(token.quote);
  const isOther = here.foreign.has(previous ?? -1) !== here.foreign.has(at);
  return known === undefined || isOther || known.score < 4.5 || turnsTo(here, previous ?? 0, at)
    ? undefined
    : { ...known, score: Math.min(known.score, 8), rule: 'same speaker goes on' };
}

/** “A,” Ann said. Bob held up his ticket. “B.”: a whole sentence stands between, and is about another person. */
function turnsTo({ paragraph, grammar, cues }: Situation['here'], previous: number, at: number): boolean {
  const { tokens, sentenceStarts } = paragraph;
  const sentence = tokens[at]?.sentence ?? 0;
  const start = sentenceStarts[sentence - 1] ?? 0;
  if (
    start <= previous ||
    sentenceStarts[sentence] !== at ||
    sentence - 1 <= (tokens[previous]?.sentence ?? 0)
  )
    return false;
  const told = cues.some((cue) => start <= cue.from && cue.from < at && closesSentence(paragraph, cue));
  if (told) return true;
  const subject = grammar.mainSubject(paragraph, start, at);
  return subject?.kind === 'name' && subject.from === start && subject.names[0]?.kind === 'person';
}
