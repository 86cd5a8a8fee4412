import type { Span } from '../../../text/anchor/span.ts';
import type { QuotationKind } from '../../quotes/quotation.ts';

const spaceAtStart = /^\s+/;
const spaceAtEnd = /\s+$/;
/** A comma before the attribution belongs to the report's sentence; so do signs behind a fragment. */
const sentenceSigns: Record<'utterance' | 'other', RegExp> = { utterance: /[\s,;:]+$/, other: /[\s,;:.]+$/ };
const endsWithDots = /(?:\.\.|…)\s*$/;
const endsWithInitials = /(?:\b\p{Lu}\.){2,}$/u;

/** A quote's place without white space and without the punctuation that is not the speaker's. */
export function trimQuote(source: string, [start, end]: Span, kind: QuotationKind): Span {
  const words = source.slice(start, end);
  const lead = spaceAtStart.exec(words)?.[0].length ?? 0;
  const bare = words.slice(lead).replace(spaceAtEnd, '');
  const said = bare.replace(/[,;:]+$/, '');
  const keepsStop = endsWithDots.test(said) || endsWithInitials.test(said);
  const signs =
    sentenceSigns[kind === 'utterance' || kind === 'statement' || keepsStop ? 'utterance' : 'other'];
  const trimmed = bare.replace(signs, '');
  return [start + lead, start + lead + (trimmed === '' ? bare : trimmed).length];
}
