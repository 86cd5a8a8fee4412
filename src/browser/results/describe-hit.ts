import { addresses } from '../../domain/addresses.ts';
import { formatCitation } from '../../domain/cite/format-citation.ts';
import { sourceLink } from '../../domain/cite/source-link.ts';
import {
  describeGrade,
  type GradedValue,
  isMarkedGrade,
  type MarkedGrade,
} from '../../domain/grades/grade-words.ts';
import { absoluteAddress } from '../../domain/site/base-path.ts';
import { t } from '../../messages/say.ts';
import type { FoundQuote } from '../../search/index/found-quote.ts';
import type { ShownFields } from '../../search/index/shown-fields.ts';
import type { Mark, Why } from '../../search/rank/explain-quote.ts';
import { describeWhy } from './describe-why.ts';
import { markText, type TextPiece } from './mark-text.ts';

/** What a reader sees of one found quote. */
export interface QuoteLines {
  readonly address: string;
  readonly pieces: readonly TextPiece[];
  /** The language of its words, where it is not that of the page. */
  readonly language: string | undefined;
  /** Whether the report has a sentence of its own around the words. */
  readonly isPart: boolean;
  /** What it was said of, in our words. */
  readonly about: string | undefined;
  /** Empty where the report names nobody. */
  readonly speakers: readonly {
    readonly name: string;
    readonly role: string | undefined;
    readonly address: string;
  }[];
  readonly occasion: LinkedText | undefined;
  readonly day: string | undefined;
  readonly outlet: string;
  readonly report: LinkedText;
  /** How each value is known that the report does not print. */
  readonly doubts: Readonly<Partial<Record<GradedValue, ValueDoubt>>>;
  /** What kind of quote it is, where it is not the usual one. */
  readonly kind: string | undefined;
  /** What a reader should know of the wording: possibly translated back. */
  readonly wording: LinkedText | undefined;
  readonly contested: LinkedText | undefined;
  readonly why: readonly string[];
  /** The publisher's own page, at these words. */
  readonly source: string | undefined;
  readonly citation: string;
}

/** How a value is known, and from what. */
export interface ValueDoubt {
  readonly value: GradedValue;
  readonly grade: MarkedGrade;
  readonly why: string;
}

export interface LinkedText {
  readonly text: string;
  readonly address: string;
}

/** The site as a citation names it. */
export interface CitedSite {
  readonly site: string;
  /** Where it stands: https://example.org/. */
  readonly home: string;
}

const kindWords: Readonly<Record<string, string>> = {
  fragment: t`fragment`,
  statement: t`without quotation marks`,
};

type Found = FoundQuote & { readonly marks?: readonly Mark[]; readonly why?: readonly Why[] };

/** Turns a found quote into the lines that show it. */
export function describeHit(quote: Found, site: CitedSite): QuoteLines {
  const { id, words, speakers, occasion, kind, utterance, shown = {} } = quote;
  const [article = '', name = ''] = id.split('/');
  return {
    address: addresses.quote(article, name),
    pieces: markText(words, { marks: quote.marks ?? [], ...shown }),
    language: shown.language,
    isPart: kind === 'fragment',
    about: quote.about,
    speakers: speakers.map((person) => ({
      name: person.name,
      role: person.role,
      address: addresses.person(person.id),
    })),
    occasion:
      occasion === undefined
        ? undefined
        : { text: shown.said ?? occasion, address: addresses.event(occasion) },
    day: shown.day,
    outlet: shown.outlet ?? '',
    report: {
      text: shown.report ?? '',
      address: addresses.quoteInArticle(article, name),
    },
    doubts: readDoubts(shown),
    kind: kindWords[kind],
    wording:
      shown.wording === undefined
        ? undefined
        : { text: shown.wording, address: addresses.wording(article, name) },
    contested:
      shown.contested === undefined || utterance === undefined
        ? undefined
        : { text: shown.contested, address: addresses.utterance(utterance) },
    why: describeWhy(quote.why ?? []),
    source: shown.source === undefined ? undefined : sourceLink(shown.source, words),
    citation: citeFound(quote, site),
  };
}

const shownValues = ['speaker', 'occasion', 'date', 'outlet'] as const satisfies readonly GradedValue[];

function readDoubts({ doubts = [] }: ShownFields): QuoteLines['doubts'] {
  const read = shownValues.flatMap((value) => {
    const doubt = doubts.find((each) => each.value === value);
    return doubt === undefined || !isMarkedGrade(doubt.grade)
      ? []
      : [[value, { value, grade: doubt.grade, why: doubt.why }] as const];
  });
  return Object.fromEntries(read);
}

function note(doubt: ValueDoubt | undefined): string | undefined {
  return doubt && describeGrade(doubt.value, doubt.grade);
}

function citeFound({ id, words, speakers, shown = {} }: Found, { site, home }: CitedSite): string {
  const [article = '', name = ''] = id.split('/');
  const doubts = readDoubts(shown);
  const saidNotes = [note(doubts.occasion), note(doubts.date)].filter((each) => each !== undefined);
  return formatCitation({
    speakers: speakers.map((person) => person.name),
    speakerNote: shown.speakerNote,
    words,
    said: shown.said && [`${shown.said}, ${shown.day ?? t`undated`}`, ...saidNotes].join('; '),
    outlet: shown.outlet ?? '',
    outletNote: note(doubts.outlet),
    headline: shown.headline,
    published: shown.published ?? '',
    publishedNote: isMarkedGrade(shown.publishedGrade)
      ? describeGrade('date', shown.publishedGrade)
      : undefined,
    wording: shown.wording === undefined ? undefined : t`Wording ${shown.wording}`,
    otherwise: shown.contested,
    site,
    address: absoluteAddress(addresses.quote(article, name), home),
  });
}
