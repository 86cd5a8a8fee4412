import type { ArticleInput } from '../../domain/article.ts';
import { unwritten } from '../../domain/drafts/unwritten.ts';
import { fitText } from '../../domain/fields/text-field.ts';
import type { Report } from '../source/report.ts';
import { spanOfReport } from '../source/span-of-report.ts';
import { draftPublished } from './draft-published.ts';
import type { DraftRequest } from './draft-request.ts';
import type { Findings } from './findings.ts';
import { inPlainWords } from './in-plain-words.ts';
import { listReviewNotes } from './review-notes.ts';

/** The fields of an article as the machine knows them; what is a person's to write says so. */
export function draftFields(findings: Findings, request: DraftRequest): ArticleInput {
  const { report, speech, events } = findings;
  return {
    draft: true,
    title: fitText(report.headline?.text ?? `${unwritten.title} ${request.file.name}`, 'headline'),
    deck: `${unwritten.deck} one sentence that says what the report is about.`,
    source: draftSource(findings, request),
    published: inPlainWords(draftPublished(report, request.given)),
    rights: 'digest',
    quotes: speech.quotes.map(({ quote }) => quote),
    notQuotes: speech.notQuotes.toSorted((a, b) => a.span[0] - b.span[0]),
    events: events.map((event) => ({ event })),
    review: [...listReviewNotes(findings, request)],
  };
}

function draftSource({ report, outlet }: Findings, { given, file }: DraftRequest): ArticleInput['source'] {
  return {
    headline: report.headline?.text ?? null,
    ...deckOf(report),
    ...(report.authors.length === 0 ? {} : { authors: report.authors.map((name) => fitText(name, 'name')) }),
    ...(report.breaksOff === undefined ? {} : { partial: true }),
    outlet: outlet.id,
    outletKnown: inPlainWords(outlet.known),
    via: [...outlet.via],
    language: given.language ?? report.language ?? 'und',
    ...(report.url === undefined ? {} : { url: report.url }),
    file: { ...file, span: spanOfReport(report) },
  };
}

/** What a page declares is its deck only where a line of the report is that. */
function deckOf({ deck, declaredDeck, lines }: Report): Pick<ArticleInput['source'], 'deck' | 'description'> {
  const printed = (deck ?? lines.find(({ text }) => text === declaredDeck))?.text;
  if (printed !== undefined && printed === fitText(printed, 'printed')) return { deck: printed };
  return declaredDeck === undefined ? {} : { description: fitText(declaredDeck, 'printed') };
}
