import { expect, test } from 'vitest';
import { fixtureNames, fixtureRecords, searchFixture } from './search-fixtures.ts';

const { search } = searchFixture({
  records: [
    ...fixtureRecords,
    {
      id: 'e/time',
      words: 'The harbour has time, and patience',
      about: 'The hurry.',
      speakers: ['orlov'],
      outlet: 'kurier',
      kind: 'utterance',
    },
  ],
  names: fixtureNames,
  topics: [
    {
      id: 'hurry',
      type: 'event',
      title: 'Orlov says that the harbour has time',
      names: [],
      keywords: ['when'],
      text: '',
      shown: { url: '/timeline/hurry/', traits: [], links: [] },
    },
  ],
});

test('who asks for an event by all that it is called gets it, though it is a saying', async () => {
  expect((await search('orlov says that the harbour has time')).answer.topic?.id).toBe('event/hurry');
});

test.each(['what did orlov say of the harbour', 'orlov says the harbour has patience'])(
  '%s: the words themselves',
  async (query) => {
    const { topic, lead, hits } = (await search(query)).answer;
    expect([topic, lead, hits[0]?.renderings[0].id]).toEqual([undefined, 'quotes', 'e/time']);
  },
);
