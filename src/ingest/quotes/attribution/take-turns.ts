import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import type { CuedParagraph } from '../cues/cued-paragraph.ts';
import type { Attribution, Situation } from './attribution.ts';
import { lastSpoken, neighbour } from './paragraph-rules.ts';

/** “A?” Ann asked. “B,” Bob said. “C.” “D.”, each in a paragraph: two who talk take turns, and nobody has two paragraphs running. */
export function speakerInTurn(situation: Situation): Attribution | undefined {
  const { paragraphs, here } = situation;
  const before = neighbour(paragraphs, here, -1);
  const earlier = before === undefined ? undefined : neighbour(paragraphs, before, -1);
  if (before === undefined || earlier === undefined || !isOnlyWords(here)) return undefined;
  const next = neighbour(paragraphs, here, 1);
  const asksAgain = endsInQuestion(here) && endsInQuestion(earlier) && !endsInQuestion(before);
  if (!asksAgain && !isOnlyWords(before) && (next === undefined || !isOnlyWords(next))) return undefined;
  const [last, other] = [lastSpoken(situation, before), lastSpoken(situation, earlier)];
  if (last === undefined || other === undefined || !areTwo(last, other)) return undefined;
  const { paragraph, mention } = other;
  return { paragraph, mention, score: 4, rule: 'two who take turns' };
}

function isOnlyWords({ paragraph: { tokens }, quotes }: CuedParagraph): boolean {
  return quotes.length === 1 && tokens.length === 1;
}

function endsInQuestion({ paragraph: { tokens }, quotes }: CuedParagraph): boolean {
  return endsWithSign(tokens[quotes.at(-1) ?? -1]?.text ?? '', '?');
}

/** Two names, or “he” and “she”: a name and a pronoun may mean the same. */
function areTwo(one: Attribution, other: Attribution): boolean {
  const [first, second] = [callOf(one), callOf(other)];
  return one.mention.kind === other.mention.kind && first !== undefined && first !== second;
}

function callOf({ mention: { kind, names, head }, paragraph }: Attribution): string | undefined {
  return kind === 'name' ? names[0]?.words.at(-1) : paragraph.tokens[head]?.lower;
}
