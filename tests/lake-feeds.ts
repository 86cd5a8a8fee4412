import { buildDossier } from '../src/derive/dossier/build-dossier.ts';
import { fillFeed } from '../src/derive/feeds/feed.ts';
import { allFeeds, listFeeds } from '../src/derive/feeds/list-feeds.ts';
import type { ChangeDay } from '../src/domain/changes.ts';
import type { Content } from '../src/domain/content.ts';
import { listFeedFiles, writeFeedFile } from '../src/exports/feeds/feed-files.ts';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  exampleOutlet,
  examplePerson,
  exampleQuote,
  exampleSource,
} from './example-content.ts';

export const home = 'https://file.example/';

export const morning = {
  ...exampleQuote,
  id: 'morning',
  words: 'The morning was <long> & cold.',
  span: [90, 119] as [number, number],
  speaker: ['berg'],
  said: 'lake-briefing',
  speakerKnown: { grade: 'inferred' as const, evidence: 'the paragraph before names him' },
};
export const calm = { ...exampleQuote, said: 'lake-meeting' };

/** Two speakers, two events, and two lengths of one meeting. */
export function lakeContent(
  quotes: readonly object[] = [calm, morning],
  fields: Partial<Content> = {},
): Content {
  const claims = [
    { fact: 'duration', value: 'PT4H', printed: 'four hours', span: [76, 86] as [number, number] },
  ];
  return exampleContent({
    people: [examplePerson(), examplePerson({ id: 'berg', name: 'Bo Berg' })],
    events: [exampleEvent(), exampleEvent({ id: 'lake-briefing', shortTitle: 'briefing' })],
    outlets: [exampleOutlet(), exampleOutlet({ id: 'hill-post', name: 'Hill Post' })],
    articles: [
      exampleArticle({ quotes: quotes as never, events: [{ event: 'lake-meeting', claims }] }),
      exampleArticle({
        id: 'hill-talks',
        source: exampleSource({ outlet: 'hill-post' }),
        quotes: [],
        events: [{ event: 'lake-meeting', claims: [{ ...claims[0], value: 'PT3H' } as never] }],
      }),
    ],
    ...fields,
  });
}

export const begun: ChangeDay = {
  day: '2031-05-05',
  items: ['lake-talks', 'hill-talks'].map((id) => ({ kind: 'report' as const, id, what: ['added'] })),
};
export const corrected: ChangeDay = {
  day: '2031-05-06',
  items: [
    {
      kind: 'report',
      id: 'lake-talks',
      what: [
        {
          says: 'quote: words corrected from A to B',
          touches: ['quote/morning', 'person/berg', 'event/lake-briefing'],
        },
      ],
    },
  ],
};

export function filesOf(
  content: Content,
  changes: readonly ChangeDay[] = [begun],
  at: { readonly home: string | undefined } = { home },
) {
  const feeds = allFeeds(listFeeds(buildDossier(content), changes));
  const site = { name: content.story.site, ...at };
  return new Map(
    listFeedFiles(feeds, site).map(({ path, feed, ending }) => [
      path,
      writeFeedFile({ feed: fillFeed(feed), ending }, site).text,
    ]),
  );
}

export function changedFiles(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  return [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
}
