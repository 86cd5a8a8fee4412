import type { ArticleInput } from '../../domain/article.ts';
import { unwritten } from '../../domain/drafts/unwritten.ts';
import { toSlug } from '../../text/slug.ts';
import type { Report } from '../source/report.ts';
import type { DraftedArticle } from './article-draft.ts';
import { namesOfOutlet } from './asked-by-outlet.ts';

import { boundByOccasions } from './bounds/bound-by-occasions.ts';
import { boundByStory } from './bounds/bound-by-story.ts';

import { draftFields } from './draft-fields.ts';
import { draftOutlet } from './draft-outlet.ts';
import type { DraftRequest } from './draft-request.ts';
import { type DraftedSpeech, draftSpeech } from './draft-speech.ts';
import { draftTold } from './draft-told.ts';
import type { Knowledge } from './knowledge.ts';
import type { ReadQuote } from './quotes/draft-quotes.ts';
import { buildReading } from './quotes/reading-text.ts';

/** Writes the fields of one report, valid at once; whatever is uncertain is said under `review`. */
export function draftArticle(read: Report, request: DraftRequest, knowledge: Knowledge): DraftedArticle {
  const report = boundByStory(read, knowledge.content.story);
  const { source, file, recorded } = request;
  const reading = buildReading(source, report.lines, report.lostBreaks);
  const publisher = draftOutlet(report, request, knowledge);
  const spoken = draftSpeech(
    report,
    { source, reading, recorded, outlet: namesOfOutlet(publisher, knowledge.content.outlets) },
    knowledge,
  );
  const told = draftTold(spoken.quotes, publisher.proposed, knowledge.content.outlets);
  const speech = { ...spoken, quotes: told.quotes };
  const outlet = {
    ...publisher,
    proposed: [...publisher.proposed, ...told.proposed],
    review: [...publisher.review, ...told.review],
  };
  const events = eventsOf(speech, knowledge.events.forReport(reading.text));
  const dated = boundByOccasions(report, speech.occasions, knowledge.content.events);
  const article = draftFields({ report: dated, outlet, speech, events }, request);
  return {
    id: draftId(article, file.name),
    article,
    body: bodyOf(speech.quotes),
    quotes: speech.quotes,
    reading,
    people: speech.people,
    outlets: outlet.proposed,
  };
}

/** Events at which something was said, then those that are told of; each once. */
function eventsOf({ occasions }: DraftedSpeech, told: readonly string[]): readonly string[] {
  return [...new Set([...occasions.flatMap((occasion) => occasion?.event ?? []), ...told])];
}

function draftId({ source, title }: ArticleInput, fileName: string): string {
  const words = source.headline === null ? fileName.replace(/\.[^.]{1,8}$/, '') : title;
  return toSlug(words) || toSlug(`report ${source.file.sha256.slice(0, 8)}`);
}

/** Our digest is for a person to write; until then the quotes stand one below the other. */
function bodyOf(quotes: readonly ReadQuote[]): string {
  if (quotes.length === 0) return unwritten.digest;
  return [
    `${unwritten.digest} Its quotations are:`,
    ...quotes.map(({ quote }) => `::quote[${quote.id}]`),
  ].join('\n\n');
}
