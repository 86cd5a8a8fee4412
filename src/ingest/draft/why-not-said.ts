import type { NotQuote } from '../../domain/quote.ts';
import { isSaid, type Quotation, type QuotationKind, type SaidKind } from '../quotes/quotation.ts';
import { isCorrection } from '../report/own-notes.ts';

type NotSaid = Pick<NotQuote, 'kind' | 'why'>;

const onDisplay =
  /\b(?:banners?|signs?|placards?|posters?|billboards?|screens?|slogans?|captions?|plaques?|stickers?|T-shirts?|labell?ed)\b[^.!?]{0,40}$/i;
const denied =
  /\b(?:never|not|nor|neither|without|avoid(?:ed|ing)?|declin(?:ed|ing)|refus(?:ed|ing))\b|n['’]t\b/i;
const wordsForWords = /\b(?:words?|terms?|phrases?|expressions?)\b[^.!?]{0,12}$/i;

const saying = '(?:said|say|saying|called|call|calling|used|using|written|writing|uttered)';
/** “denied having said”, “never said”, “did not call it”: close before the words, and in one clause with them. */
const deniedToHaveSaid = new RegExp(
  `(?:\\b(?:den(?:y|ies|ied|ying)|disput(?:es|ed|ing)|reject(?:s|ed|ing))\\b[^.!?“”",;:\\n]{0,30}\\b${saying}\\b|(?:\\b(?:never|not)|n['’]t)\\s+(?:ever\\s+|actually\\s+)?${saying}\\b)[^.!?“”",;:\\n]{0,30}$`,
  'iu',
);
const reach = 90;

const reasons: Record<Exclude<QuotationKind, SaidKind>, NotSaid> = {
  title: { kind: 'term', why: 'The marks set off a title or a name.' },
  term: { kind: 'term', why: 'The marks set off a term.' },
  'word-not-said': { kind: 'term', why: 'The report gives the words to nobody; the marks set them off.' },
};

/** Why words between marks are nobody's; undefined where somebody said them. */
export function whyNotSaid(
  text: string,
  { kind, parts }: Quotation,
  isHeadline: boolean,
): NotSaid | undefined {
  if (isHeadline) return { kind: 'headline', why: 'The marks stand in the headline.' };
  if (isCorrection(paragraphAround(text, parts[0]?.start ?? 0)))
    return { kind: 'unsaid', why: 'The marks stand in a note by which the report corrects itself.' };
  const start = parts[0]?.start ?? 0;
  const before = text.slice(Math.max(0, start - reach), Math.max(0, start - 1));
  if (deniedToHaveSaid.test(before))
    return { kind: 'unsaid', why: 'The report says that the words were not said, or that it is denied.' };
  if (isSaid(kind)) return undefined;
  const after = sentenceAfter(text, parts.at(-1)?.end ?? 0);
  if (onDisplay.test(before)) return { kind: 'sign', why: 'The words stood on display.' };
  if (wordsForWords.test(before) && denied.test(after))
    return { kind: 'unsaid', why: 'The report names words that were not said.' };
  return reasons[kind];
}

function paragraphAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end === -1 ? undefined : end);
}

function sentenceAfter(text: string, end: number): string {
  return /^[^.!?\n]{0,120}/.exec(text.slice(end, end + 160))?.[0] ?? '';
}
