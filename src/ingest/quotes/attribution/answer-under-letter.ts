import type { CuedParagraph } from '../cues/cued-paragraph.ts';
import type { Attribution, Situation } from './attribution.ts';

/** How many paragraphs back the letter is looked for. */
const reach = 12;

/** “Q: … A: …”: whoever was named under the same letter before. */
export function answerUnderLetter({ paragraphs, here, at, attributed }: Situation): Attribution | undefined {
  const letter = letterOf(here);
  if (letter === undefined || at !== 2) return undefined;
  for (let back = 1; back <= reach; back += 1) {
    const before = paragraphs[here.paragraph.index - back];
    const token = before?.paragraph.tokens[before.quotes[0] ?? -1];
    const known = token === undefined ? undefined : attributed.get(token.quote);
    if (before !== undefined && letterOf(before) === letter && known !== undefined)
      return { ...known, score: Math.min(known.score, 8), rule: 'answer under a letter' };
  }
  return undefined;
}

function letterOf({ paragraph: { tokens } }: CuedParagraph): string | undefined {
  const [first, second] = tokens;
  return first?.text.length === 1 && second?.text === ':' ? first.text : undefined;
}
