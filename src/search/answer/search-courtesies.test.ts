import { expect, test } from 'vitest';
import { searchFixture } from './search-fixtures.ts';

const { search } = searchFixture({
  facts: [
    {
      id: 'talks/side',
      asks: 'Who sat beside the harbour master?',
      values: ['Ilya Orlov'],
      keywords: ['who'],
      passages: ['with Orlov at the table'],
      event: '',
      shown: { event: '', kind: '', reports: 1, values: [] },
    },
  ],
  topics: [
    {
      id: 'orlov',
      type: 'person',
      title: 'Ilya Orlov',
      names: [],
      keywords: ['who'],
      text: '',
      shown: { url: '/people/orlov/', traits: [], links: [] },
    },
  ],
});

test.each([
  'who is Orlov',
  'who is Mr Orlov',
  'who is this Orlov',
  'who is Orlov, please?',
  'who is this Ms Orlof, please',
  'who’s Orlov',
  'whos Orlov',
  'tell me about Orlov',
  'hi, do you know who Orlov is?',
])('%s: the person, and no question that they answer', async (query) => {
  expect((await search(query)).answer.topic?.id).toBe('person/orlov');
});

test.each([
  'who sat beside this harbour master, please',
  'hello, can you tell me who sat beside the harbour master?',
  'I want to know who’s beside the harbour master',
])('%s: still what reports tell', async (query) => {
  const { topic, facts, lead, leftOut } = (await search(query)).answer;
  expect({ topic, lead, leftOut, id: facts[0]?.id }).toEqual({
    topic: undefined,
    lead: 'facts',
    leftOut: [],
    id: 'talks/side',
  });
});
