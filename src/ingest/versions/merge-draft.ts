import type { ArticleInput } from '../../domain/article.ts';
import { isOutletNote } from '../draft/draft-outlet.ts';
import type { Draft, DraftVersions } from './draft-versions.ts';
import { listLostWords } from './list-lost-words.ts';
import { choose, type Fields, fieldsOf, mergeFields } from './merge-fields.ts';
import { mergeNotes } from './merge-notes.ts';
import { mergeOutlet } from './merge-outlet.ts';
import { mergeQuotes } from './merge-quotes.ts';
import { mergeRecords } from './merge-records.ts';
import { createPlacer } from './place-again.ts';
import { mergeHeadline, versionsOf } from './record-version.ts';

/**
 * A changed file's draft in which every field a person changed is as the person left it; what was published stays so.
 * What the outlet changed of the words that are recorded is kept as it was, under `source.versions`; words that are gone
 * and have no successor are doubts under `review`.
 */
export function mergeDraft(versions: DraftVersions): Draft {
  const { base, edited, fresh, source } = versions;
  const [before, own, made] = [fieldsOf(base?.article), fieldsOf(edited.article), fieldsOf(fresh.article)];
  const place = createPlacer(source);
  const outlet = mergeOutlet(base?.article.source, edited.article.source, fresh.article.source);
  const headline = mergeHeadline(versions);
  const quotes = mergeQuotes(versions);
  const words = {
    ...list('quotes', quotes.items.map(place)),
    ...list('notQuotes', mergeWhole('notQuotes', [before, own, made]).map(place)),
    ...list('events', mergeWhole('events', [before, own, made]).map(place)),
  };
  const review = [
    ...mergeNotes(versions, quotes.added).filter((note) => !(outlet.isKept && isOutletNote(note))),
    ...outlet.notes,
    ...quotes.notes,
    ...listLostWords(words, source, versions.day),
  ];
  const article = {
    ...(edited.article.draft === undefined ? {} : { draft: edited.article.draft }),
    ...mergeFields(withoutLists(before), withoutLists(own), withoutLists(made)),
    source: {
      ...mergeSource(versions),
      ...outlet.outlet,
      headline: headline.now,
      file: fresh.article.source.file,
      ...list('versions', versionsOf(versions, { headline: headline.former, quotes: quotes.former })),
    },
    ...words,
    ...list('review', [...new Set(review)]),
    // The schema checks the whole before it is written.
  } as unknown as ArticleInput;
  return { article, body: choose(base?.body, edited.body, fresh.body) ?? fresh.body };
}

function list(key: string, items: readonly unknown[]): Fields {
  return items.length === 0 ? {} : { [key]: items };
}

const mergedByThemselves = new Set(['draft', 'source', 'quotes', 'notQuotes', 'events', 'review']);

/** The fields that are kept or replaced as a whole. */
function withoutLists(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !mergedByThemselves.has(key)));
}

function mergeSource({ base, edited, fresh }: DraftVersions): Fields {
  return mergeFields(
    fieldsOf(base?.article.source),
    fieldsOf(edited.article.source),
    fieldsOf(fresh.article.source),
  );
}

/** Records that are known by their words or their event, and that nothing takes the place of. */
function mergeWhole(
  key: 'notQuotes' | 'events',
  [before, own, made]: readonly [Fields, Fields, Fields],
): readonly Fields[] {
  const keyOf = (item: Fields) => String(key === 'events' ? item['event'] : item['words']);
  const lists = { base: before[key], edited: own[key], fresh: made[key] };
  return mergeRecords(lists, { keyOf, stands: () => false, isKept: false }).items;
}
