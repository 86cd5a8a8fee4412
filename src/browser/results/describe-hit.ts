import { addresses } from '../../domain/addresses.ts';
import { formatCitation } from '../../domain/format-citation.ts';
import type { FoundQuote } from '../../search/index/found-quote.ts';
import type { Mark, Why } from '../../search/rank/explain-quote.ts';
import { describeWhy } from './describe-why.ts';
import { markText, type TextPiece } from './mark-text.ts';
import { sourceLink } from './source-link.ts';

/** What a reader sees of one found quote. */
export interface QuoteLines {
  readonly address: string;
  readonly pieces: readonly TextPiece[];
  /** Empty where the report names nobody. */
  readonly speakers: readonly {
    readonly name: string;
    readonly role: string | undefined;
    readonly address: string;
  }[];
  /** How the speaker is known, where the report does not name them. */
  readonly speakerGrade: string | undefined;
  readonly occasion: LinkedText | undefined;
  /** How the occasion or its date is known, where nothing prints it. */
  readonly occasionGrade: string | undefined;
  readonly report: LinkedText;
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

export interface LinkedText {
  readonly text: string;
  readonly address: string;
}

/** The site as a citation names it. */
export interface CitedSite {
  readonly site: string;
  /** Where it stands: https://example.org. */
  readonly origin: string;
}

const kindWords: Readonly<Record<string, string>> = {
  fragment: 'fragment',
  statement: 'without quotation marks',
};

type Found = FoundQuote & { readonly marks?: readonly Mark[]; readonly why?: readonly Why[] };

/** Turns a found quote into the lines that show it. */
export function describeHit(quote: Found, site: CitedSite): QuoteLines {
  const { id, words, speakers, occasion, kind, utterance, shown = {} } = quote;
  const [article = '', name = ''] = id.split('/');
  return {
    address: addresses.quote(article, name),
    pieces: markText(words, quote.marks ?? [], shown.insertions),
    speakers: speakers.map((person) => ({
      name: person.name,
      role: person.role,
      address: addresses.person(person.id),
    })),
    speakerGrade: shown.speakerGrade,
    occasion:
      occasion === undefined
        ? undefined
        : { text: shown.said ?? occasion, address: addresses.event(occasion) },
    occasionGrade: shown.saidGrade ?? shown.dateGrade,
    report: {
      text: `${shown.outlet}: ${shown.report}`,
      address: addresses.quoteInArticle(article, name),
    },
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

function citeFound({ id, words, speakers, shown = {} }: Found, { site, origin }: CitedSite): string {
  const [article = '', name = ''] = id.split('/');
  return formatCitation({
    speakers: speakers.map((person) => person.name),
    words,
    said: shown.said,
    outlet: shown.outlet ?? '',
    headline: shown.headline,
    published: shown.published ?? '',
    publishedGrade: shown.publishedGrade,
    wording: shown.wording === undefined ? undefined : `Wording ${shown.wording}`,
    otherwise: shown.contested,
    site,
    address: origin + addresses.quote(article, name),
  });
}
