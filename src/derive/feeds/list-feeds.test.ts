import { expect, test } from 'vitest';
import { lakeContent } from '../../../tests/lake-feeds.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { fillFeed } from './feed.ts';
import { allFeeds, feedOfQuotes, listFeeds } from './list-feeds.ts';

/** A dossier, and how often somebody asked which report has a quote of it. */
function countReading() {
  const dossier = buildDossier(lakeContent());
  let times = 0;
  const quotes = dossier.quotes.map((view) =>
    Object.defineProperty({ ...view }, 'article', {
      get: () => {
        times += 1;
        return view.article;
      },
      enumerable: true,
    }),
  );
  return { dossier: { ...dossier, quotes }, timesRead: () => times };
}

test('whoever only leads to feeds makes no entries of them', () => {
  const { dossier, timesRead } = countReading();
  const feeds = listFeeds(dossier, []);
  const names = allFeeds(feeds).map(({ path, title }) => [path, title]);
  expect(names.length).toBeGreaterThan(5);
  expect(feedOfQuotes(feeds, { facet: 'speaker', value: 'berg' })).toEqual({
    path: 'people/berg',
    title: `${dossier.story.site}: Bo Berg`,
  });
  expect(timesRead()).toBe(0);
  expect(fillFeed(feeds.quotes).entries.length).toBe(2);
  expect(timesRead()).toBeGreaterThan(0);
});
