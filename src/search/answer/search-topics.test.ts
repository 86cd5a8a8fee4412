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
    fact('talks/place', 'Where were the talks held?', { keywords: ['where'], values: ['Kyiv'] }),
  ],
  topics: [
    topic('person', 'orlov', {
      title: 'Ilya Orlov',
      names: ['Орлов'],
      keywords: ['who', 'Secretary-General'],
    }),
    topic('outlet', 'kurier', {
      title: 'Kurier',
      keywords: ['who', 'owner, owned, owns', 'The Labeller: state-controlled media'],
      text: 'It reposts what others wrote.',
    }),
    topic('event', 'landing', {
      title: 'The delegations land in Kyiv',
      keywords: ['when, which day, 14 August 2025'],
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
    ['what is Kurier', 'outlet/kurier'],
    ['is Kurier state media', 'outlet/kurier'],
    ['who owns Kurier', 'outlet/kurier'],
    ['lantern parade', 'event/landing'],
    ['when did the delegations land', 'event/landing'],
  ])('%s: %s', async (query, id) => {
    expect(await first(query)).toBe(id);
  });

  test.each([
    ['Orlov', 'quotes'],
    ['what did Orlov say', 'quotes'],
    ['where were the talks held', 'talks/place'],
    ['did Vessia offer a harbour', 'talks/offers'],
  ])('and not of %s: %s', async (query, id) => {
    expect(await first(query)).toBe(id);
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
