import type { ArticleEntry, Content, EventEntry } from '../../domain/content.ts';
import type { Notice } from '../../domain/notice.ts';
import { findNearest } from '../../text/nearest.ts';
import { sourceUses } from '../content/source-uses.ts';

/** An id that a record names, and where it stands. A fact of another event is named `event/fact`. */
export interface Reference {
  readonly file: string;
  readonly field: string;
  readonly value: string;
  readonly target: 'person' | 'outlet' | 'event' | 'source' | 'fact';
  readonly known: readonly string[];
}

const folders = {
  person: 'content/people',
  outlet: 'content/outlets',
  event: 'content/events',
  source: 'content/sources',
} as const;

/** One error for every id that nothing has: file, field, the value, and the nearest known id. */
export function checkReferences(content: Content): readonly Notice[] {
  const references = [
    ...content.articles.flatMap((article) => articleReferences(article, content)),
    ...content.events.flatMap((event) => eventReferences(event, content)),
    ...sourceReferences(content),
  ];
  return references
    .filter(({ value, known }) => !known.includes(value))
    .map((reference) => brokenReference(reference, content));
}

/** Every id that an article names. */
export function articleReferences(article: ArticleEntry, content: Content): readonly Reference[] {
  const file = `content/articles/${article.id}.md`;
  const people = idsOf(content.people);
  const outlets = idsOf(content.outlets);
  const events = idsOf(content.events);
  const to =
    (target: Reference['target'], known: readonly string[]) =>
    (field: string, value: string): Reference => ({ file, field, value, target, known });
  const person = to('person', people);
  const outlet = to('outlet', outlets);
  const event = to('event', events);
  return [
    outlet('source.outlet', article.source.outlet),
    ...article.source.via.map((id) => outlet('source.via', id)),
    ...article.quotes.flatMap((quote) => [
      ...quote.speaker.map((id) => person(`quotes.${quote.id}.speaker`, id)),
      ...(quote.said === undefined ? [] : [event(`quotes.${quote.id}.said`, quote.said)]),
      ...(quote.told === undefined ? [] : [outlet(`quotes.${quote.id}.told`, quote.told)]),
    ]),
    ...article.source.versions.flatMap(({ quotes }) =>
      quotes.flatMap(({ id, speaker }) => speaker.map((one) => person(`source.versions.${id}.speaker`, one))),
    ),
    ...article.events.flatMap((told) => [
      event('events', told.event),
      ...told.claims.map(({ fact }) =>
        to('fact', factsOf(told.event, content))(`events.${told.event}.claims`, fact),
      ),
      ...told.claims.flatMap(({ by }) => by.map((id) => person(`events.${told.event}.claims.by`, id))),
      ...told.claims.flatMap(({ value }) =>
        Array.isArray(value) ? value.map((id) => person(`events.${told.event}.claims.value`, id)) : [],
      ),
      ...told.claims.flatMap(({ told: source }) =>
        source === undefined ? [] : [outlet(`events.${told.event}.claims.told`, source)],
      ),
    ]),
  ];
}

/** Every id that an event names. */
export function eventReferences(event: EventEntry, content: Content): readonly Reference[] {
  const file = `content/events/${event.id}.yaml`;
  const toEvent = (field: string, value: string | undefined): readonly Reference[] =>
    value === undefined ? [] : [{ file, field, value, target: 'event', known: idsOf(content.events) }];
  return [
    ...event.people.map(
      (value): Reference => ({
        file,
        field: 'people',
        value,
        target: 'person',
        known: idsOf(content.people),
      }),
    ),
    ...toEvent('after', event.after),
    ...toEvent('before', event.before),
    ...(event.length === undefined
      ? []
      : [{ file, field: 'length', value: event.length, target: 'fact', known: idsOf(event.facts) } as const]),
    ...event.facts.flatMap(({ id, since }) => toEvent(`facts.${id}.since`, since)),
    ...toEvent('outcome.event', event.outcome?.event),
    ...(event.outcome?.facts ?? []).map(
      (value): Reference => ({
        file,
        field: 'outcome.facts',
        value,
        target: 'fact',
        known: factNames(content),
      }),
    ),
  ];
}

function sourceReferences(content: Content): readonly Reference[] {
  const known = idsOf(content.sources);
  return sourceUses(content).map(({ folder, id, field, source }) => ({
    file: `content/${folder}/${id}.${folder === 'articles' ? 'md' : 'yaml'}`,
    field,
    value: source,
    target: 'source',
    known,
  }));
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}

function factNames({ events }: Content): readonly string[] {
  return events.flatMap(({ id, facts }) => facts.map((fact) => `${id}/${fact.id}`));
}

/** An unknown event is reported by itself, so its facts are not reported too. */
function factsOf(eventId: string, content: Content): readonly string[] {
  const event = content.events.find(({ id }) => id === eventId);
  return event === undefined ? content.events.flatMap(({ facts }) => idsOf(facts)) : idsOf(event.facts);
}

function brokenReference({ file, field, value, target, known }: Reference, content: Content): Notice {
  const renamed = renamedTo(target, value, content);
  const nearest = renamed ?? findNearest(value, known);
  const instead = renamed === undefined ? `Did you mean “${nearest}”? ` : `It is “${renamed}” now. `;
  return {
    rule: 'unknown-reference',
    severity: 'error',
    file,
    message: `“${field}” names the ${target} “${value}”, and there is none with that id.`,
    hint: `${nearest === undefined ? '' : instead}${whereToAdd(target, value)}`,
  };
}

/** The id of the record that had this id before. */
function renamedTo(target: Reference['target'], value: string, content: Content): string | undefined {
  const records = { person: content.people, outlet: content.outlets, event: content.events };
  return target === 'person' || target === 'outlet' || target === 'event'
    ? records[target].find(({ formerly }) => formerly.includes(value))?.id
    : undefined;
}

function whereToAdd(target: Reference['target'], value: string): string {
  if (target === 'fact') return 'Facts are listed under “facts” in the file of the event.';
  return `A new ${target} is a new file: ${folders[target]}/${value}.yaml.`;
}
