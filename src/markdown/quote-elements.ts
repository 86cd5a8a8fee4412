import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { foreignLanguage } from '../derive/content/foreign-language.ts';
import { describeContested } from '../derive/grades/describe-contested.ts';
import { type Reason, whyDay, whyOccasion, whySpeaker } from '../derive/grades/reason.ts';
import { occasionName } from '../derive/quotes/describe-quote.ts';
import type { QuoteView } from '../derive/quotes/quote-view.ts';
import { addresses } from '../domain/addresses.ts';
import { translatedBackWords } from '../domain/cite/format-citation.ts';
import { formatStoryDate } from '../domain/dates/format-story-date.ts';
import { type GradedValue, gradedNouns, gradeWords, showsNoun } from '../domain/grades/grade-words.ts';
import type { Quote } from '../domain/quote.ts';
import { quoteSegments } from '../domain/quote-segments.ts';
import { formerAnchorIds } from '../domain/site/former-anchors.ts';
import { anchorId } from '../domain/site/page-anchors.ts';
import { t, within } from '../messages/say.ts';
import { cutAtHiddenSigns } from '../text/hidden/hidden-signs.ts';
import { signAttributes } from '../text/hidden/sign-attributes.ts';

/** A quote within a sentence: its words between marks, linked to its own page. */
export function quoteInline(view: QuoteView): Element {
  const { quote, article } = view;
  const link = h(
    'a',
    { className: ['quote-link'], href: addresses.quote(article.id, quote.id), ...inLanguage(view) },
    ['“', ...segments(quote), '”'],
  );
  return h('q', { id: anchorId('quote', quote.id), className: ['quote'] }, [
    link,
    ...contestedMark(view),
    ...wordingMark(view),
  ]);
}

/** A quote that stands by itself, with a line that says whose words they are. */
export function quoteBlock(view: QuoteView): Element {
  const { quote, article } = view;
  return h('figure', { id: anchorId('quote', quote.id), className: ['quote-block'] }, [
    h('blockquote', inLanguage(view), [h('p', ['“', ...segments(quote), '”'])]),
    h('figcaption', [
      ...speakerLinks(view),
      ' · ',
      ...occasion(view),
      h('a', { href: addresses.quote(article.id, quote.id) }, t`cite this`),
      ...contestedMark(view),
      ...wordingMark(view),
    ]),
  ]);
}

/** The language and direction of the words, where these are not those of the page. */
function inLanguage({ article }: QuoteView): Properties {
  const lang = foreignLanguage(article);
  return lang === undefined ? {} : { lang, dir: 'auto' };
}

/** Links to an id that the quote, or its anchor, had before lead to it. */
export function formerAnchors({ id: now, formerly }: Quote): readonly Element[] {
  return formerAnchorIds(
    'quote',
    [now, ...formerly].map((id) => [id]),
  ).map((id) => h('span', { id }));
}

function segments(quote: Quote): (ElementContent | string)[] {
  return quoteSegments(quote).flatMap(({ kind, text }) =>
    kind === 'words' ? shown(text) : [h('span', { className: [kind] }, shown(text))],
  );
}

/** The words as they are; a sign in them that nobody sees has its name in a box, as the component `ShownText` prints it. */
function shown(words: string): (ElementContent | string)[] {
  return cutAtHiddenSigns(words).map(({ text, sign }) =>
    sign === undefined ? text : h('bdi', signAttributes(sign), text),
  );
}

function speakerLinks(view: QuoteView): (Element | string)[] {
  if (view.speakers.length === 0) return [t`speaker not named in the report`];
  const links = view.speakers.flatMap(({ id, name }, index) => [
    ...(index === 0 ? [] : [` ${within('between names')`and`} `]),
    h('a', { className: ['speaker'], href: addresses.person(id) }, name),
  ]);
  return [graded('speaker', whySpeaker(view), links)];
}

function occasion(view: QuoteView): (Element | string)[] {
  const event = view.occasion;
  if (event === undefined) return [];
  const link = h('a', { href: addresses.event(event.id) }, occasionName(event));
  const day =
    event.date === undefined
      ? t`undated`
      : graded('date', whyDay(event), [formatStoryDate(event.date, 'short')]);
  return [graded('occasion', whyOccasion(view), [link]), ', ', day, ' · '];
}

/** A value with its mark beside it, as the components of `grade` print it. */
function graded(
  value: GradedValue,
  reason: Reason | undefined,
  shown: readonly (Element | string)[],
): Element {
  const attributes = { dataGraded: value, dataGrade: reason?.grade ?? 'printed' };
  return h('span', attributes, [
    ...shown,
    ...(reason === undefined ? [] : [' ', gradeMark(reason), '\u2060']),
  ]);
}

function gradeMark({ id, value, grade }: Reason): Element {
  const attributes = { className: ['mark', `is-${grade}`], type: 'button' as const, popoverTarget: id };
  return h('button', attributes, [
    h('span', { className: showsNoun(value, grade) ? [] : ['visually-hidden'] }, `${gradedNouns[value]} `),
    h('u', gradeWords[grade]),
  ]);
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
  return [
    h('a', { className: ['mark', 'is-conflict'], href }, t`speaker differs: ${describeContested(contested)}`),
  ];
}
