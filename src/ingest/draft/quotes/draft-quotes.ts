import type { ArticleInput } from '../../../domain/article.ts';
import type { PersonEntry } from '../../../domain/content.ts';
import type { Span } from '../../../text/anchor/span.ts';
import { doubleMarks } from '../../../text/marks/quotation-marks.ts';
import { shortenText } from '../../../text/shorten-text.ts';
import { createUniqueIds, toSlug } from '../../../text/slug.ts';
import type { OutletFinder } from '../../known/find-outlets.ts';
import type { FindPerson } from '../../known/find-people.ts';
import { isOfAnotherNation } from '../../known/is-of-another-nation.ts';
import { chooseGrammar } from '../../quotes/languages/choose-grammar.ts';
import { readMarkedWords } from '../../quotes/marks/read-marked-words.ts';
import { isSaid, type Quotation } from '../../quotes/quotation.ts';
import { readQuotations } from '../../quotes/read-quotations.ts';
import { type RecordedQuotations, recallQuotations } from '../../quotes/recall-quotations.ts';
import type { KnownNames } from '../../quotes/speakers/known-names.ts';
import { readTold } from './read-told.ts';
import { type ReadingText, toSourceSpans } from './reading-text.ts';
import { trimQuote } from './trim-quote.ts';
import { whyNotSaid } from './why-not-said.ts';

export type QuoteDraft = NonNullable<ArticleInput['quotes']>[number];
export type NotQuoteDraft = NonNullable<ArticleInput['notQuotes']>[number];

/** A quote with what the machine knows of it besides. */
export interface ReadQuote {
  readonly quote: QuoteDraft;
  /** Where it stands in the reading text. */
  readonly at: number;
  /** Names of its speakers as the report gives them. */
  readonly names: readonly string[];
  /** For each of these names, whether it is a person's, an organisation's or a place's. */
  readonly kinds: Quotation['speakerKinds'];
  /** What the report calls a speaker without a name. */
  readonly description: string | undefined;
  /** Through whom the report has the words, where nobody has recorded that outlet. */
  readonly toldTo?: string;
  readonly cue: string | undefined;
  readonly confidence: number;
  readonly rule: string;
}

export interface DraftedQuotes {
  readonly quotes: readonly ReadQuote[];
  readonly notQuotes: readonly NotQuoteDraft[];
}

export interface QuoteContext {
  readonly source: string;
  readonly reading: ReadingText;
  readonly headline: Span | undefined;
  /** The language of the report as it is declared or guessed. */
  readonly language: string | undefined;
  readonly findPerson: FindPerson;
  readonly outlets: Pick<OutletFinder, 'byName'>;
  readonly people: readonly PersonEntry[];
  readonly knownNames: KnownNames;
  /** What was read of the report before anybody was known. */
  readonly recorded: RecordedQuotations | undefined;
}

/** Everything between quotation marks in a report: what somebody said, and what nobody did. */
export function draftQuotes(context: QuoteContext): DraftedQuotes {
  const { text } = context.reading;
  const { recorded, knownNames, language } = context;
  const marked =
    (recorded && recallQuotations(recorded, knownNames)) ?? readQuotations(text, { knownNames, language });
  const toUnique = createUniqueIds();
  const quotes: ReadQuote[] = [];
  const notQuotes: NotQuoteDraft[] = [];
  const grammar = chooseGrammar(text, language);
  for (const found of marked) {
    const spans = wordSpans(found, context);
    const [first] = spans;
    if (first === undefined) continue;
    const why = whyNotSaid(text, found, {
      isHeadline: isInside(first, context.headline),
      language: grammar.code === '' ? 'und' : grammar.code,
    });
    if (why !== undefined)
      notQuotes.push(...spans.map((span) => ({ words: context.source.slice(...span), span, ...why })));
    else {
      const read = readQuote(found, spans, context);
      quotes.push({ ...read, quote: { ...read.quote, id: toUnique(read.quote.id) } });
      notQuotes.push(...innerMarks(read.quote, context.source));
    }
  }
  return { quotes, notQuotes };
}

function isInside([start, end]: Span, outer: Span | undefined): boolean {
  return outer !== undefined && start >= outer[0] && end <= outer[1];
}

/** The words in the file, without marks, without white space and punctuation that belongs to the report's sentence. */
function wordSpans(found: Quotation, { source, reading }: QuoteContext): readonly Span[] {
  const spans = found.parts.flatMap((part) => toSourceSpans(reading, part));
  return spans.map((span) => trimQuote(source, span, found.kind)).filter(([start, end]) => start < end);
}

function readQuote(
  found: Quotation,
  [span = [0, 1], ...others]: readonly Span[],
  context: QuoteContext,
): ReadQuote {
  const { source } = context;
  const words = source.slice(...span);
  const names = namesOf(found, context);
  const speaker = [...new Set(names.flatMap((name) => context.findPerson(name) ?? []))];
  const attribution = attributionOf(found, context);
  const told = readTold(context.reading.text, found.cue, context.outlets);
  const insertions = [span, ...others].flatMap((part) => insertionsIn(source, part));
  const quote: QuoteDraft = {
    id: toSlug(words, 40) || 'quote',
    speaker,
    words,
    span,
    ...(others.length === 0
      ? {}
      : { continued: others.map((part) => ({ words: source.slice(...part), span: part })) }),
    kind: isSaid(found.kind) ? found.kind : 'fragment',
    ...(insertions.length === 0 ? {} : { insertions }),
    ...(attribution === undefined ? {} : { attribution }),
    ...(told === undefined || 'name' in told ? {} : { told: told.id }),
  };
  return {
    quote,
    at: found.parts[0]?.start ?? 0,
    names,
    kinds: found.speakerKinds,
    description: found.description,
    ...(told !== undefined && 'name' in told && !names.includes(told.name) ? { toldTo: told.name } : {}),
    cue: found.cue === undefined ? undefined : context.reading.text.slice(found.cue.start, found.cue.end),
    confidence: found.confidence,
    rule: found.rule,
  };
}

/** Without those whom the report’s words for the speaker cannot mean. */
function namesOf(
  { speakers, description }: Quotation,
  { findPerson, people }: QuoteContext,
): readonly string[] {
  if (description === undefined) return speakers;
  return speakers.filter((name) => {
    const id = findPerson(name);
    return id === undefined || !isOfAnotherNation(description, id, people);
  });
}

const longestAttribution = 160;
const quotationMark = new RegExp(`[${doubleMarks}]|(?<!\\p{L})['‘’]|['‘’](?!\\p{L})`, 'u');

/** The report's words from the one who speaks to the verb, or the other way round. */
function attributionOf(
  { mention, cue, parts, speakers, description }: Quotation,
  { source, reading }: QuoteContext,
): QuoteDraft['attribution'] {
  if (mention === undefined || (speakers.length === 0 && description === undefined)) return undefined;
  const whole = {
    start: Math.min(mention.start, cue?.start ?? mention.start),
    end: Math.max(mention.end, cue?.end ?? mention.end),
  };
  const holdsQuote = quotationMark.test(reading.text.slice(whole.start, whole.end));
  const printed = holdsQuote && cue !== undefined ? cue : whole;
  const crosses = parts.some((part) => part.start < printed.end && part.end > printed.start);
  const spans = toSourceSpans(reading, printed);
  const [span] = spans;
  if (crosses || span === undefined || spans.length > 1 || span[1] - span[0] > longestAttribution)
    return undefined;
  return { printed: source.slice(...span), span };
}

const inBrackets = /\[[^[\]\n]{1,200}\]|\((?!s\))[^()\n]{2,200}\)/g;

/** What stands in brackets inside quoted words is the outlet's. */
function insertionsIn(source: string, [start, end]: Span): readonly { words: string; span: Span }[] {
  return Array.from(source.slice(start, end).matchAll(inBrackets), ({ index, 0: words }) => ({
    words,
    span: [start + index, start + index + words.length] as const,
  }));
}

function innerMarks({ span, continued = [], words }: QuoteDraft, source: string): readonly NotQuoteDraft[] {
  const parts = [span, ...continued.map((part) => part.span)];
  return parts.flatMap(([start, end]) =>
    readMarkedWords(source, [{ start, end }]).flatMap(({ parts: inner }) =>
      inner.map((part): NotQuoteDraft => {
        const trimmed = trimQuote(source, [part.start, part.end], 'fragment');
        return {
          words: source.slice(...trimmed),
          span: trimmed,
          kind: 'inner',
          why: `The marks stand inside the quote “${shortenText(words, 40)}”.`,
        };
      }),
    ),
  );
}
