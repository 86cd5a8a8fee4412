/** Records of the example with a text wherever one may stand, past what the schemas let in. */
import { citeAll } from '../../src/derive/cite/cite-all.ts';
import type { Cited } from '../../src/derive/cite/cited.ts';
import type { DataTable } from '../../src/derive/data/data-table.ts';
import { buildDossier } from '../../src/derive/dossier/build-dossier.ts';
import { type EventNews, eventNews } from '../../src/derive/feeds/list-feeds.ts';
import type { FeedDocument } from '../../src/exports/feeds/feed-format.ts';
import { exampleContent } from '../example-content.ts';

export const home = 'https://lake.example/';

const content = exampleContent();
const dossier = buildDossier({ ...content, story: { ...content.story, address: home } });
const quote = firstOf([...citeAll(dossier, []).values()]);
const { event, news } = firstOf(eventNews(dossier, []));

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('The example has none.');
  return first;
}

export const storyWith = (text: string) => ({ ...content.story, site: text, subject: text, summary: text });

export const citedWith = (text: string): Cited => ({
  ...quote,
  title: text,
  said: text,
  line: text,
  site: text,
  speakerNote: text,
  speakers: [{ name: text, parts: undefined }],
  notes: [text],
  ...(quote.report !== undefined && {
    report: { ...quote.report, headline: text, outlet: text, authors: [text], outletNote: text },
  }),
});

export const eventWith = (text: string): EventNews => ({
  event: { ...event, title: text, place: text },
  news: { ...news, title: text, lines: [text] },
});

export const feedWith = (text: string): FeedDocument => ({
  name: text,
  home,
  feed: {
    path: 'quotes',
    formerPaths: [],
    id: news.id,
    title: text,
    about: text,
    page: '/quotes/',
    entries: [{ ...news, title: text, lines: [text] }],
    older: 0,
  },
});

export const tableWith = (text: string): DataTable => ({
  name: 'quotes',
  about: text,
  columns: ['id', 'words', 'speaker_names', 'attribution'].map((name) => ({
    name,
    type: 'text',
    about: name,
    isFilled: name === 'id',
  })),
  rows: [
    ['one', text, text, undefined],
    ['two', 'calm', undefined, text],
  ],
  key: ['id'],
  references: {},
});
