import type { NotQuote } from '../../domain/quote.ts';
import { isSaid, type Quotation, type QuotationKind, type SaidKind } from '../quotes/quotation.ts';
import { isInCorrection } from '../report/own-notes.ts';

type NotSaid = Pick<NotQuote, 'kind' | 'why'>;

const onDisplay =
  /\b(?:banners?|signs?|placards?|posters?|billboards?|screens?|slogans?|captions?|plaques?|stickers?|T-shirts?|labell?ed)\b[^.!?]{0,40}$/i;
const denied =
  /\b(?:never|not|nor|neither|without|avoid(?:ed|ing)?|declin(?:ed|ing)|refus(?:ed|ing))\b|n['’]t\b/i;
const wordsForWords = /\b(?:words?|terms?|phrases?|expressions?)\b[^.!?]{0,12}$/i;

/** Behind these words another clause begins: “denied what he called”, “did not say when”. */
const otherClause =
  'what|whom|which|who|whose|as|so-called|when|whether|why|how|if|where|until|because|while|and|but|then|than|except|beyond';
const withinClause = `(?:(?!\\b(?:${otherClause}|said|called|wrote)\\b)[^.!?“”",;:\\n])`;
/** Who calls names what is called so: in “the plan he called” the words are his. */
const said = '(?:said|used|written|uttered|called\\s+[^\\s“”"]+)\\b';
const saying = '(?:saying|using|writing|uttering|calling\\s+[^\\s“”"]+)\\b';
const adverb = '(?:(?:ever|actually|once|publicly)\\s+)?';
const claim =
  '(?:(?:(?:the|an?|any|all|those|these)\\s+)?(?:claim|report|accusation|allegation|suggestion|charge|rumou?r)s?\\s+)?';
const they = '(?:he|she|it|they|I|we)';
const somebody = `(?:(?!(?:${otherClause}|${they})\\b)[^\\s.!?“”",;:]+\\s+){1,3}`;
const denial = '\\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|reject(?:s|ed|ing)?)\\b';
/** “denied having said”, “disputes that she ever called it”, “never said”: close before the words, and in one clause with them. */
const deniedToHaveSaid = new RegExp(
  `(?:${[
    `${denial}${withinClause}{0,30}\\b(?:having|to\\s+have)\\s+${adverb}${said}`,
    `${denial}\\s+${claim}(?:of\\s+)?${adverb}${saying}`,
    `${denial}\\s+${claim}(?:that\\s+)?${they}\\s+(?:(?:had|has|have|ever)\\s+){0,2}${said}`,
    `${denial}\\s+${claim}that\\s+${somebody}(?:(?:had|has|have|ever)\\s+){1,2}${said}`,
    `(?:\\b(?:never|not)|n['’]t)\\s+${adverb}(?:${said}|${saying}|(?:say|use|call\\s+[^\\s“”"]+)\\b)`,
  ].join('|')})${withinClause}{0,30}$`,
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
  const start = parts[0]?.start ?? 0;
  if (isInCorrection(text, start))
    return { kind: 'unsaid', why: 'The marks stand in a note by which the report corrects itself.' };
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

function sentenceAfter(text: string, end: number): string {
  return /^[^.!?\n]{0,120}/.exec(text.slice(end, end + 160))?.[0] ?? '';
}
