import { describe, expect, test } from 'vitest';
import type { FactRecord, TopicRecord } from '../index/search-record.ts';
import { searchFixture } from './search-fixtures.ts';

const topic = (type: TopicRecord['type'], id: string, rest: Partial<TopicRecord>): TopicRecord => ({
  id,
  type,
  title: id,
  names: [],
  keywords: [],
  text: '',
  shown: { url: `/${type}/${id}/`, traits: [], links: [] },
  ...rest,
});

const fact = (id: string, asks: string, rest: Partial<FactRecord> = {}): FactRecord => ({
  id,
  asks,
  values: [],
  keywords: [],
  passages: [],
  event: '',
  shown: { event: '', kind: '', reports: 1, values: [] },
  ...rest,
});

const { search } = searchFixture({
  facts: [
    fact('talks/offers', 'Did Vessia offer Norland a harbour?'),
    fact('ferries/offer', 'Which ferries did Norland offer?', { values: ['two, to Vessia'] }),
    fact('talks/duration', 'How long were the talks?', { keywords: ['length'], values: ['2 hours'] }),
    fact('talks/place', 'Where were the talks held?', { keywords: ['where'], values: ['Kyiv'] }),
  ],
  topics: [
    topic('person', 'orlov', {
      title: 'Ilya Orlov',
      names: ['Орлов'],
      keywords: ['who', 'Secretary-General'],
      ofKind: ['office, role, job'],
    }),
    topic('person', 'brandt', { title: 'Nils Brandt', keywords: ['who', 'President of Vessia'] }),
    topic('person', 'holm', {
      title: 'Ada Holm',
      keywords: ['who', 'Vice President of Vessia', 'vice-president of Vessia', 'Norland envoy'],
    }),
    topic('person', 'lund', { title: 'Per Lund', keywords: ['who', 'Sea Minister of Vessia'] }),
    topic('person', 'quist', {
      title: 'Eva Quist',
      keywords: ['who', 'sea minister', 'Sea Minister of Norland'],
    }),
    topic('outlet', 'kurier', {
      title: 'Kurier',
      ofKind: ['outlet, site, newspaper, magazine', 'owner, owned, owns'],
      keywords: ['who', 'The Labeller: state-controlled media'],
      text: 'It reposts what others wrote of Lund.',
    }),
    topic('outlet', 'harbour', {
      title: 'Harbour News',
      ofKind: ['outlet, site, news'],
      keywords: ['who'],
    }),
    topic('event', 'call', {
      title: 'A call of Orlov and Lund, with or without Brandt',
      keywords: ['when, 12 March 2031'],
    }),
    topic('event', 'landing', {
      title: 'The delegations land in Kyiv',
      keywords: ['when, 14 August 2025'],
      ofKind: ['which day', 'length, duration'],
      text: 'A lantern parade met them at the quay.',
    }),
  ],
});

const first = async (query: string) => {
  const { answer } = await search(query);
  return answer.topic?.id ?? (answer.lead === 'facts' ? answer.facts[0]?.id : 'quotes');
};

describe('what a question is about itself stands first', () => {
  test.each([
    ['who is Orlov', 'person/orlov'],
    ['whos orlov', 'person/orlov'],
    ['who is the secretary-general', 'person/orlov'],
    ['who is the president of vessia', 'person/brandt'],
    ['who is the vice president', 'person/holm'],
    ['who is the sea minister of norland', 'person/quist'],
    ['what does Orlov do', 'person/orlov'],
    ['what is the job of Orlov', 'person/orlov'],
    ['Orlov', 'person/orlov'],
    ['Orlvo', 'person/orlov'],
    ['secretary general', 'person/orlov'],
    ['vice president of vessia', 'person/holm'],
    ['mr orlov', 'person/orlov'],
    ['president Brandt', 'person/brandt'],
    ['Kurier magazine', 'outlet/kurier'],
    ['what is the landing of the delegations', 'event/landing'],
    ['what is Kurier', 'outlet/kurier'],
    ['is Kurier state media', 'outlet/kurier'],
    ['who owns Kurier', 'outlet/kurier'],
    ['lantern parade', 'event/landing'],
    ['met them at the quay', 'event/landing'],
    ['state-controlled newspaper', 'outlet/kurier'],
    ['lantern parade zeppelins whistling', 'event/landing'],
    ['when did the delegations land', 'event/landing'],
    ['delegations kyiv', 'event/landing'],
    ['delegatoins kyiv', 'event/landing'],
    ['how did it go when the delegations land in Kyiv', 'event/landing'],
    ['landing 14 August', 'event/landing'],
    ['harbour', 'outlet/harbour'],
    ['vice president holm', 'person/holm'],
    ['minister lund', 'person/lund'],
    ['orlov lund brandt call', 'event/call'],
  ])('%s: %s', async (query, id) => {
    expect(await first(query)).toBe(id);
  });

  test.each([
    ['what did Orlov say', 'quotes'],
    ['where were the talks held', 'talks/place'],
    ['did Vessia offer a harbour', 'talks/offers'],
    ['what is Norland', 'ferries/offer'],
    ['what is Kyiv', 'talks/place'],
    ['what is the length of the talks', 'talks/duration'],
    ['what did Orlov do', 'quotes'],
    ['what does Kurier do', 'quotes'],
    ['is', 'quotes'],
    ['orlov and brandt call', 'talks/place'],
    ['orlov brandt', 'quotes'],
    ['did orlov and brandt call', 'talks/place'],
    ['2031', 'quotes'],
    ['president Holm', 'quotes'],
    ['lantern zeppelins whistling umbrellas', 'quotes'],
    ['job', 'quotes'],
    ['newspaper report', 'quotes'],
    ['Lund owner', 'quotes'],
    ['it is for Orlov to say so', 'quotes'],
  ])('and not of %s: %s', async (query, id) => {
    expect(await first(query)).toBe(id);
  });

  test.each(['sea minister', 'who is the sea minister'])('%s: all who have that office', async (query) => {
    const { topic, alike } = (await search(query)).answer;
    expect([topic, ...alike].map((hit) => hit?.id).toSorted()).toEqual(['person/lund', 'person/quist']);
  });

  test('a mistyped name is taken for somebody’s aloud', async () => {
    expect((await search('ilya orlvo')).answer.taken).toEqual([{ asked: 'orlvo', as: 'Ilya Orlov' }]);
    expect((await search('ilya orlov')).answer.taken).toEqual([]);
  });

  test('a mistyped word of an event is taken for the word that it is called by', async () => {
    const { topic: named, taken } = (await search('delegations land in kyvi')).answer;
    expect(named?.id).toBe('event/landing');
    expect(taken).toEqual([{ asked: 'kyvi', as: 'Kyiv' }]);
  });

  test('who has a name alone has nobody beside them', async () => {
    expect((await search('Orlov')).answer.alike).toEqual([]);
  });

  test('who does it to whom tells which is meant', async () => {
    expect(await first('what did Norland offer Vessia')).toBe('ferries/offer');
  });

  test('it is told with its text and what it lacks of what was asked', async () => {
    const { answer } = await search('lantern parade quay stilts');
    expect(answer.topic).toMatchObject({ type: 'event', text: 'A lantern parade met them at the quay.' });
    expect(answer.leftOut).toEqual(['stilts']);
  });
});
