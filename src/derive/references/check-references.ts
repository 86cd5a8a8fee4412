import type { ArticleEntry, Content, EventEntry } from '../../domain/content.ts';
import type { FieldPath, Notice } from '../../domain/notice.ts';
import { findNearest } from '../../text/nearest.ts';
import { sourceUses } from '../content/source-uses.ts';

/** An id that a record names, and where it stands. A fact of another event is named `event/fact`. */
export interface Reference {
  readonly file: string;
  readonly field: string;
  /** Steps to the field in the YAML. */
  readonly path: FieldPath;
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

/**
 * One error for every id that nothing has: file, field, the value, and the nearest known id. `unread` are the ids of files
 * that are there and could not be read: what names them, or facts that may be theirs, is not judged.
 */
export function checkReferences(
  content: Content,
  unread: ReadonlySet<string> = new Set(),
): readonly Notice[] {
  const references = [
    ...content.articles.flatMap((article) => articleReferences(article, content)),
    ...content.events.flatMap((event) => eventReferences(event, content)),
    ...sourceReferences(content),
  ];
  return references
    .filter(({ value, known }) => !known.includes(value))
    .filter(({ value, target }) => !unread.has(value) && (target !== 'fact' || unread.size === 0))
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
    (field: string, path: FieldPath, value: string): Reference => ({
      file,
      field,
      path,
      value,
      target,
      known,
    });
  const person = to('person', people);
  const outlet = to('outlet', outlets);
  const event = to('event', events);
  return [
    outlet('source.outlet', ['source', 'outlet'], article.source.outlet),
    ...article.source.via.map((id, at) => outlet('source.via', ['source', 'via', at], id)),
    ...article.quotes.flatMap((quote, at) => {
      const field = (name: string) => [`quotes.${quote.id}.${name}`, ['quotes', at, name]] as const;
      const [speaker, path] = field('speaker');
      return [
        ...quote.speaker.map((id, index) => person(speaker, [...path, index], id)),
        ...(quote.said === undefined ? [] : [event(...field('said'), quote.said)]),
        ...(quote.told === undefined ? [] : [outlet(...field('told'), quote.told)]),
      ];
    }),
    ...article.source.versions.flatMap(({ quotes }, version) =>
      quotes.flatMap(({ id, speaker }, at) =>
        speaker.map((one, index) =>
          person(
            `source.versions.${id}.speaker`,
            ['source', 'versions', version, 'quotes', at, 'speaker', index],
            one,
          ),
        ),
      ),
    ),
    ...article.events.flatMap((told, at) => {
      const toFact = to('fact', factsOf(told.event, content));
      const claims = `events.${told.event}.claims`;
      return [
        event('events', ['events', at, 'event'], told.event),
        ...told.claims.flatMap(({ fact, by, value, told: source }, index) => {
          const path = ['events', at, 'claims', index];
          return [
            toFact(claims, [...path, 'fact'], fact),
            ...by.map((id, place) => person(`${claims}.by`, [...path, 'by', place], id)),
            ...(Array.isArray(value)
              ? value.map((id, place) => person(`${claims}.value`, [...path, 'value', place], id))
              : []),
            ...(source === undefined ? [] : [outlet(`${claims}.told`, [...path, 'told'], source)]),
          ];
        }),
      ];
    }),
  ];
}

/** Every id that an event names. */
export function eventReferences(event: EventEntry, content: Content): readonly Reference[] {
  const file = `content/events/${event.id}.yaml`;
  const toEvent = (field: string, path: FieldPath, value: string | undefined): readonly Reference[] =>
    value === undefined ? [] : [{ file, field, path, value, target: 'event', known: idsOf(content.events) }];
  return [
    ...event.people.map(
      (value, at): Reference => ({
        file,
        field: 'people',
        path: ['people', at],
        value,
        target: 'person',
        known: idsOf(content.people),
      }),
    ),
    ...toEvent('after', ['after'], event.after),
    ...toEvent('before', ['before'], event.before),
    ...(event.length === undefined
      ? []
      : [
          {
            file,
            field: 'length',
            path: ['length'],
            value: event.length,
            target: 'fact',
            known: idsOf(event.facts),
          } as const,
        ]),
    ...event.facts.flatMap(({ id, since }, at) =>
      toEvent(`facts.${id}.since`, ['facts', at, 'since'], since),
    ),
    ...toEvent('outcome.event', ['outcome', 'event'], event.outcome?.event),
    ...(event.outcome?.facts ?? []).map(
      (value, at): Reference => ({
        file,
        field: 'outcome.facts',
        path: ['outcome', 'facts', at],
        value,
        target: 'fact',
        known: factNames(content),
      }),
    ),
  ];
}

function sourceReferences(content: Content): readonly Reference[] {
  const known = idsOf(content.sources);
  return sourceUses(content).map(({ folder, id, field, path, source }) => ({
    file: `content/${folder}/${id}.${folder === 'articles' ? 'md' : 'yaml'}`,
    field,
    path,
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

function brokenReference({ file, field, path, value, target, known }: Reference, content: Content): Notice {
  const renamed = renamedTo(target, value, content);
  const nearest = renamed ?? findNearest(value, known);
  const instead = renamed === undefined ? `Did you mean “${nearest}”? ` : `It is “${renamed}” now. `;
  return {
    rule: 'unknown-reference',
    severity: 'error',
    file,
    path,
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
