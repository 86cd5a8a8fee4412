import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import { hasDoubleMark } from '../../../text/marks/quotation-marks.ts';
import { isManner } from '../cues/subjects/read-nominal.ts';
import { isFiniteVerb } from '../lists/common-verbs.ts';
import { auxiliaries, prepositions, sentenceOpeners } from '../lists/function-words.ts';
import type { MarkedView } from './marked-view.ts';

/** Something that says so stands by, and so surely. */
export function cuedBy({ attribution }: MarkedView, least: number): boolean {
  return attribution?.cue !== undefined && attribution.score >= least;
}

/** "“fresh” fish": they are said of the word behind them; "“freshly” salted" tells how. */
export function attributive({ paragraph, at, words }: MarkedView): boolean {
  const next = paragraph.tokens[at + 1];
  const isHow = isManner(words.at(-1)?.toLowerCase() ?? '') && isFiniteVerb(next?.lower ?? '', '');
  return (
    next?.kind === 'word' &&
    !isHow &&
    !next.capital &&
    !prepositions.has(next.lower) &&
    !auxiliaries.has(next.lower) &&
    !sentenceOpeners.has(next.lower) &&
    next.lower !== 'because'
  );
}

export function opensSentence({ paragraph, at }: MarkedView): boolean {
  return paragraph.tokens[at - 1]?.sentence !== paragraph.tokens[at]?.sentence;
}

/** «— Да, — сказала мэр.»: a dash opens the line, and no marks stand around the words. */
export function opensBehindDash({ paragraph, at }: MarkedView): boolean {
  const [first] = paragraph.tokens;
  const words = paragraph.tokens[at]?.text ?? '';
  return at === 1 && /^[—–―-]$/.test(first?.text ?? '') && !hasDoubleMark(words.slice(0, 1));
}

/** "what she calls": one to three words between "what" and the verb. */
export function isAsked({ paragraph, at }: MarkedView): boolean {
  return paragraph.tokens
    .slice(Math.max(0, at - 5), at - 1)
    .some(({ lower }) => lower === 'what' || lower === 'which');
}

/** The words stand in the clause that "said that" introduces: all of it is the speaker's. */
export function isInsideReport({ attribution, paragraph, at }: MarkedView): boolean {
  const cue = attribution?.cue;
  return (
    cue !== undefined &&
    attribution?.paragraph === paragraph &&
    cue.weight >= 0.9 &&
    !cue.modal &&
    cue.to < at &&
    paragraph.tokens[cue.to]?.lower === 'that'
  );
}

/** “A,” she said. “B.”: a sentence of its own, with nothing of the reporter's in it. */
export function goesOnAfterAttribution(view: MarkedView): boolean {
  const { paragraph, at, text, attribution, words } = view;
  const next = paragraph.tokens[at + 1];
  return (
    attribution?.rule === 'same speaker goes on' &&
    opensSentence(view) &&
    words.length > 1 &&
    endsWithSign(text, '.?!') &&
    (next === undefined || next.sentence !== paragraph.tokens[at]?.sentence)
  );
}

/** “Grand Duke,” she replied: the words stand alone at the beginning of their sentence, and who says them right behind. */
export function isAttributedBehind(view: MarkedView): boolean {
  const { attribution, text } = view;
  const { cue } = attribution ?? {};
  return (
    opensSentence(view) &&
    endsWithSign(text, ',?!') &&
    cue !== undefined &&
    cue.from > view.at &&
    cue.weight >= 1 &&
    /^attribution after /.test(attribution?.rule ?? '')
  );
}
