import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { describeContested } from '../derive/quotes/describe-contested.ts';
import { describeOccasion } from '../derive/quotes/describe-quote.ts';
import type { QuoteView } from '../derive/quotes/quote-view.ts';
import { addresses } from '../domain/addresses.ts';
import { translatedBackWords } from '../domain/format-citation.ts';
import type { Quote } from '../domain/quote.ts';
import { quoteSegments } from '../domain/quote-segments.ts';

/** A quote within a sentence: its words between marks, linked to its own page. */
export function quoteInline(view: QuoteView): Element {
  const { quote, article } = view;
  const link = h('a', { className: ['quote-link'], href: addresses.quote(article.id, quote.id) }, [
    '“',
    ...segments(quote),
    '”',
  ]);
  return h('q', { id: quote.id, className: ['quote'] }, [link, ...contestedMark(view), ...wordingMark(view)]);
}

/** A quote that stands by itself, with a line that says whose words they are. */
export function quoteBlock(view: QuoteView): Element {
  const { quote, article } = view;
  return h('figure', { id: quote.id, className: ['quote-block'] }, [
    h('blockquote', [h('p', ['“', ...segments(quote), '”'])]),
    h('figcaption', [
      ...speakerLinks(view),
      ' · ',
      ...occasion(view),
      h('a', { href: addresses.quote(article.id, quote.id) }, 'cite this'),
      ...contestedMark(view),
      ...wordingMark(view),
    ]),
  ]);
}

/** Links to an id that the quote had before lead to it. */
export function formerAnchors({ formerly }: Quote): readonly Element[] {
  return formerly.map((id) => h('span', { id }));
}

function segments(quote: Quote): (ElementContent | string)[] {
  return quoteSegments(quote).map(({ kind, text }) =>
    kind === 'words' ? text : h('span', { className: [kind] }, text),
  );
}

function speakerLinks({ speakers }: QuoteView): (Element | string)[] {
  if (speakers.length === 0) return ['speaker not named in the report'];
  return speakers.flatMap(({ id, name }, index) => [
    ...(index === 0 ? [] : [' and ']),
    h('a', { className: ['speaker'], href: addresses.person(id) }, name),
  ]);
}

function occasion({ occasion: event }: QuoteView): (Element | string)[] {
  if (event === undefined) return [];
  return [h('a', { href: addresses.event(event.id) }, describeOccasion(event)), ' · '];
}

/** Links the reason where the words may be translated back. */
function wordingMark({ quote, article }: QuoteView): Element[] {
  if (quote.translatedBack === undefined) return [];
  const href = addresses.wording(article.id, quote.id);
  return [h('a', { className: ['wording'], href }, translatedBackWords)];
}

/** Links the evidence where other reports give the words to somebody else. */
function contestedMark({ contested }: QuoteView): Element[] {
  if (contested === undefined) return [];
  const href = addresses.utterance(contested.utteranceId);
  return [h('a', { className: ['contested'], href, title: describeContested(contested) }, 'speaker differs')];
}
