import type { CuedParagraph } from '../cues/cued-paragraph.ts';
import { readNominalBefore } from '../cues/subjects/read-nominal.ts';
import type { Attribution, Situation } from './attribution.ts';
import { isOfNobody } from './read-label.ts';

const rule = 'document of a label';
const documents =
  /^(?:transcripts?|updates|highlights|minutes|recap|exchange|conversation|interview|dialogue)$/;
const farthest = 6;

/** “Partial transcript as follows:”: nobody is named, but the label says what the words are taken from; they go on in it. */
export function documentOfLabel(situation: Situation): Attribution | undefined {
  const { paragraphs, here, at } = situation;
  if (at > farthest || !isOfNobody(situation)) return undefined;
  const before = paragraphs[here.paragraph.index - 1];
  if (at > 0) return documentIn(here, at - 1);
  const goesOn = before === undefined ? undefined : lastOf(situation, before);
  return (
    goesOn ?? (before === undefined ? undefined : documentIn(before, before.paragraph.tokens.length - 1))
  );
}

function lastOf({ attributed }: Situation, { paragraph, quotes }: CuedParagraph): Attribution | undefined {
  const last = attributed.get(paragraph.tokens[quotes.at(-1) ?? -1]?.quote ?? -1);
  return last?.rule === rule ? last : undefined;
}

/** The nearest noun for a document before the colon at `colon`. */
function documentIn({ paragraph }: CuedParagraph, colon: number): Attribution | undefined {
  const { tokens } = paragraph;
  for (let at = colon - 1; at >= Math.max(0, colon - farthest); at -= 1) {
    const mention = documents.test(tokens[at]?.lower ?? '') ? readNominalBefore(paragraph, at) : undefined;
    if (mention !== undefined) return { paragraph, mention, score: 8, rule };
  }
  return undefined;
}
