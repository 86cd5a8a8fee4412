import { expect, test } from 'vitest';
import type { FeedItem } from '../feed/feed-item.ts';
import { feedOutlet, withoutTagline } from './feed-outlet.ts';

const item: FeedItem = {
  headline: 'Bridge closed',
  url: 'https://news.harbour-gazette.example/a',
  date: undefined,
  author: undefined,
  html: undefined,
  text: undefined,
};
const feed = { title: 'Harbour Gazette – Sport', url: 'https://harbour-gazette.example/' };

test.each([
  ['the feed’s title, without its section', { feed }, 'Harbour Gazette'],
  ['the source of an entry', { feed, outlet: 'Northern Press' }, 'Northern Press'],
  [
    'nobody where an entry is of another site',
    { feed: { ...feed, url: 'https://reader.example/' } },
    undefined,
  ],
  ['nobody where the feed has no title', {}, undefined],
])('the outlet of an entry is %s', (_, more, name) => {
  expect(feedOutlet({ ...item, ...more })?.value).toBe(name);
});

test.each([
  ['Harbour Gazette - Breaking News, Sport | Our oldest daily', undefined, 'Harbour Gazette'],
  ['Sailing & more – Quayside', 'https://quayside.example/a', 'Quayside'],
  ['Quayside – Sailing & more', undefined, 'Quayside – Sailing & more'],
])('“%s” at %s is %s', (title, url, outlet) => {
  expect(withoutTagline(title, url)).toBe(outlet);
});
