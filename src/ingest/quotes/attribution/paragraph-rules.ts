import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import type { CuedParagraph } from '../cues/cued-paragraph.ts';
import { nearCues, standsAlone } from '../cues/cued-paragraph.ts';
import { scoreCues } from '../cues/score-cues.ts';
import type { Mention } from '../names/mention.ts';
import type { Attribution, Situation } from './attribution.ts';
import { readLeadingSubject } from './leading-subject.ts';

/** How many captions and subheads may stand between a paragraph and the one it goes on from. */
const mostAsides = 2;
/** How many paragraphs of one speaker may come before the one that names them. */
const mostParagraphs = 4;

/** The speaker of the words the paragraph before ends with; a question is answered by the one who spoke before it. */
export function speakerBefore(situation: Situation): Attribution | undefined {
  const { paragraphs, here, at } = situation;
  const before = neighbour(paragraphs, here, -1);
  if (before === undefined || !goesOnAlone(here, at)) return undefined;
  const last = turnsLanguage(here, at, before) ? undefined : lastSpoken(situation, before);
  if (last === undefined) return undefined;
  const earlier = asks(before) ? neighbour(paragraphs, before, -1) : undefined;
  const answering = earlier === undefined ? undefined : lastSpoken(situation, earlier);
  return { ...(answering ?? last), score: 4, rule: 'speaker of the paragraph before' };
}

/** Words in one language and then in another are seldom one person's, and nobody can tell. */
function turnsLanguage(here: CuedParagraph, at: number, { quotes, foreign }: CuedParagraph): boolean {
  const last = quotes.at(-1);
  return here.foreign.has(at) !== (last !== undefined && foreign.has(last));
}

/** By whom the last words of a paragraph are. */
export function lastSpoken(
  { attributed }: Situation,
  { paragraph, quotes }: CuedParagraph,
): Attribution | undefined {
  const token = paragraph.tokens[quotes.at(-1) ?? -1];
  return token === undefined ? undefined : attributed.get(token.quote);
}

/** Its last words are a question put to somebody, with nothing but an attribution after them. */
function asks({ paragraph: { tokens }, quotes }: CuedParagraph): boolean {
  const last = quotes.at(-1) ?? -1;
  return endsWithSign(tokens[last]?.text ?? '', '?') && tokens.length - last < 6;
}

/** Whoever the paragraph before is about. */
export function subjectBefore({ paragraphs, here, at }: Situation): Attribution | undefined {
  const before = neighbour(paragraphs, here, -1);
  const isOpen = before !== undefined && goesOnAlone(here, at) && !turnsLanguage(here, at, before);
  const mention = isOpen ? lastSubject(before) : undefined;
  return before === undefined || mention === undefined
    ? undefined
    : { paragraph: before.paragraph, mention, score: 3.5, rule: 'subject of the paragraph before' };
}

function lastSubject(here: CuedParagraph): Mention | undefined {
  const { tokens, sentenceStarts } = here.paragraph;
  const last = tokens.length;
  const start = sentenceStarts[tokens[last - 1]?.sentence ?? 0] ?? 0;
  return readLeadingSubject(here, start, last) ?? readLeadingSubject(here, 0, last);
}

/** “A.” and “B,” she said, each in a paragraph and in marks of its own, and nobody named before them. */
export function speakerAfter(situation: Situation): Attribution | undefined {
  const before = subjectBefore(situation);
  if (before !== undefined && before.mention.kind !== 'nominal') return undefined;
  let { here } = situation;
  for (let away = 0; away < mostParagraphs; away += 1) {
    if (!isOnlyQuoted(here)) return undefined;
    const next = neighbour(situation.paragraphs, here, 1);
    if (next?.paragraph.tokens[0]?.kind !== 'quote') return undefined;
    if (here.foreign.has(0) !== next.foreign.has(0)) return undefined;
    const [best] = scoreCues(next.paragraph, 0, nearCues(next, 0));
    if (best !== undefined && best.score > 6)
      return {
        paragraph: next.paragraph,
        mention: best.cue.mention,
        cue: best.cue,
        score: 3.8,
        rule: 'speaker of the paragraph after',
      };
    here = next;
  }
  return undefined;
}

/** Nothing but quoted words, and no question, which another would answer. */
function isOnlyQuoted({ paragraph: { tokens } }: CuedParagraph): boolean {
  return tokens.length < 4 && tokens.every(({ kind, text }) => kind === 'quote' && !endsWithSign(text, '?'));
}

/** The paragraph before or behind one, past captions and subheads. */
export function neighbour(
  paragraphs: readonly CuedParagraph[],
  { paragraph }: CuedParagraph,
  step: 1 | -1,
): CuedParagraph | undefined {
  for (let away = 1; away <= 1 + mostAsides; away += 1) {
    const found = paragraphs[paragraph.index + step * away];
    if (found === undefined || !found.aside) return found;
  }
  return undefined;
}

const longestLabel = 10;

/** Only a label stands before the words: "Full statement:", "And in an interview with Lake News:". */
function goesOnAlone(here: CuedParagraph, at: number): boolean {
  const { tokens } = here.paragraph;
  if (standsAlone(here, at)) return true;
  return (
    at < longestLabel &&
    tokens[at - 1]?.text === ':' &&
    here.grammar.mainSubject(here.paragraph, 0, at) === undefined
  );
}
