import type { NotQuote } from '../../../domain/quote.ts';
import { isSaid, type Quotation, type QuotationKind, type SaidKind } from '../../quotes/quotation.ts';
import { whyUnsaid } from '../../quotes/said/why-unsaid.ts';
import { isInCorrection } from '../../report/own-notes.ts';

type NotSaid = Pick<NotQuote, 'kind' | 'why'>;

const onDisplay =
  /\b(?:banners?|signs?|placards?|posters?|billboards?|screens?|slogans?|captions?|plaques?|stickers?|T-shirts?|labell?ed)\b[^.!?]{0,40}$/i;
const denied =
  /\b(?:never|not|nor|neither|without|avoid(?:ed|ing)?|declin(?:ed|ing)|refus(?:ed|ing))\b|n['’]t\b/i;
const wordsForWords = /\b(?:words?|terms?|phrases?|expressions?)\b[^.!?]{0,12}$/i;

/** So far before the words is looked for what takes them back. */
const reach = 140;

const reasons: Record<Exclude<QuotationKind, SaidKind>, NotSaid> = {
  title: { kind: 'term', why: 'The marks set off a title or a name.' },
  term: { kind: 'term', why: 'The marks set off a term.' },
  'word-not-said': { kind: 'term', why: 'The report gives the words to nobody; the marks set them off.' },
};

interface MarkedPlace {
  readonly isHeadline: boolean;
  /** The language of the report. */
  readonly language?: string | undefined;
}

/** Why words between marks are nobody's; undefined where somebody said them. */
export function whyNotSaid(
  text: string,
  { kind, parts }: Quotation,
  { isHeadline, language }: MarkedPlace,
): NotSaid | undefined {
  if (isHeadline) return { kind: 'headline', why: 'The marks stand in the headline.' };
  const start = parts[0]?.start ?? 0;
  if (isInCorrection(text, start))
    return { kind: 'unsaid', why: 'The marks stand in a note by which the report corrects itself.' };
  const before = text.slice(Math.max(0, start - reach), Math.max(0, start - 1));
  const end = parts.at(-1)?.end ?? 0;
  const unsaid = whyUnsaid({ before, after: sentenceAfter(text, end), language });
  if (unsaid !== undefined) return { kind: 'unsaid', why: unsaid };
  if (isSaid(kind)) return undefined;
  const after = sentenceAfter(text, end);
  if (onDisplay.test(before)) return { kind: 'sign', why: 'The words stood on display.' };
  if (wordsForWords.test(before) && denied.test(after))
    return { kind: 'unsaid', why: 'The report names words that were not said.' };
  return reasons[kind];
}

function sentenceAfter(text: string, end: number): string {
  return /^[^.!?\n]{0,120}/.exec(text.slice(end, end + 160))?.[0] ?? '';
}
