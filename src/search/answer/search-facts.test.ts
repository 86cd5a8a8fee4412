import { describe, expect, test } from 'vitest';
import { fixtureNames, fixtureRecords, searchFixture } from './search-fixtures.ts';

describe('an empty result', () => {
  test.each([
    [
      'road speaker:orlvo',
      [
        { type: 'name', asked: 'orlvo', found: 'Ilya Orlov', query: 'road speaker:orlov' },
        { type: 'without', operator: 'speaker', count: 2, query: 'road' },
      ],
    ],
    ['"open stays"', [{ type: 'looser', query: 'open stays' }]],
    ['harbour speaker:orlov', [{ type: 'without', operator: 'speaker', count: 1, query: 'harbour' }]],
    ['peace -peace', [{ type: 'looser', query: 'peace' }]],
    ['xylophone', []],
  ])('for %s offers what would help', async (text, suggestions) => {
    expect((await searchFixture().search(text)).answer.suggestions).toEqual(suggestions);
  });
});

describe('a question', () => {
  const about = (id: string, words: string, of: string, speaker: string) =>
    ({ id, words, about: of, speakers: [speaker], outlet: 'kurier', kind: 'fragment' }) as const;
  const facts = [
    fact('talks/duration', 'How long did the talks take?', ['2 h 45 min', '2 hours 45 minutes'], 'how long'),
    fact('talks/place', 'Where were the talks held?', ['the old mill'], ''),
    fact('signing/day', 'On which day was it signed?', ['16 Aug 2025'], 'when, which day'),
    fact('signing/what', 'What did they put their names to?', ['a treaty'], 'the signing'),
    fact('dinner/guest', 'With whom did Brand dine?', ['the pilots'], 'the dinner'),
    fact('talks/format', 'How many people sat on each side?', ['two, and two translators'], ''),
    fact('talks/aim', 'What were the talks for?', ['a truce'], 'why'),
    fact('toll/price', 'What does a ship pay?', ['10,000 crowns'], ''),
  ];
  function fact(id: string, asks: string, values: readonly string[], keywords: string) {
    const shown = { event: 'The talks', kind: 'agreement', reports: 1, values: [] };
    return { id, asks, values, keywords: [keywords], passages: [], event: '', shown };
  }
  const office = { title: 'Sea Minister of Vessia', otherTitles: ['Vessian Sea Minister'] };
  const asked = searchFixture({
    facts,
    names: [
      ...fixtureNames,
      { id: 'brand', type: 'person', name: 'Nils Brand', spellings: ['Brand'], roles: [office] },
    ],
    records: [
      ...fixtureRecords,
      about('e/brisk', 'brisk and friendly', 'The tone of Orlov.', 'kovalenko'),
      about('e/vessia', 'a short road', 'The way to Vessia.', 'orlov'),
      about('e/dull', 'dull', 'The harbour.', 'orlov'),
      about('e/chinese', '我们希望会谈继续', 'The talks.', 'orlov'),
      about('e/arabic', 'والمحادثات مستمرة', 'The talks.', 'orlov'),
      about('e/hebrew', 'השיחות יימשכו', 'The talks.', 'orlov'),
      about('e/blunt', 'Orlov has a blunt harbour', 'The ferry.', 'kovalenko'),
      about('e/ships', 'We counted 12 500 ships', 'The harbour.', 'orlov'),
    ],
  });
  const first = async (query: string): Promise<string> => {
    const { lead, facts: found, hits } = (await asked.search(query)).answer;
    return (lead === 'facts' ? found[0]?.id : hits[0]?.renderings[0].id) ?? 'nothing';
  };

  test.each([
    ['how long did the talks take', 'talks/duration'],
    ['how long did they talk', 'talks/duration'],
    ['two hours 45 minutes', 'talks/duration'],
    ['where were they held', 'talks/place'],
    ['when was it signed', 'signing/day'],
    ['10000 crowns', 'toll/price'],
    ['10 000 crowns', 'toll/price'],
    ['what did Kovalenko say about the tone', 'e/brisk'],
    ['what did Orlov say of the harbour', 'e/ships'],
    ['what did Orlov call a blunt harbour', 'e/ships'],
    ['who said peace is work', 'd/orlov'],
    ['were interpreters there', 'talks/format'],
    ['who sits on each side', 'talks/format'],
    ['for what did they negotiate', 'talks/aim'],
    ['armistice peace', 'b/ceasefire'],
    ['the road to vessia stays open', 'a/kiev'],
    ['peace is labour', 'd/orlov'],
    ['谈', 'e/chinese'],
    ['会谈', 'e/chinese'],
    ['谈会', 'nothing'],
    ['محادثات', 'e/arabic'],
    ['المحادثات', 'e/arabic'],
    ['שיחות', 'e/hebrew'],
    ['12500 ships', 'e/ships'],
    ['12,500', 'e/ships'],
    ['12 500', 'e/ships'],
    ['Ute', 'd/orlov-cyrillic'],
    ['🤝', 'nothing'],
    ['— …', 'nothing'],
  ])('%s: %s', async (query, id) => {
    expect(await first(query)).toBe(id);
  });

  test.each([
    ['the 16th', 'signing/day'],
    ['vessian sea minister', 'dinner/guest'],
    ['sea minister', 'dinner/guest'],
    ['the sea minister of Vessia', 'dinner/guest'],
    ['where did they sleep', 'talks/place'],
    ['Orlov pay', 'toll/price'],
    ['seal signed', 'signing/what'],
  ])('of which no record has all words, %s: %s', async (query, id) => {
    expect(await first(query)).toBe(id);
  });

  test.each([
    ['what does a submarine pay', ['submarine']],
    ['where did they sleep', ['sleep']],
    ['what does a ship pay', []],
  ])('%s leaves out %j', async (query, leftOut) => {
    expect((await asked.search(query)).answer.leftOut).toEqual(leftOut);
  });

  test.each([
    ['were interpreters there', [{ asked: 'interpreters', as: 'translators' }]],
    ['where were they held', []],
  ])('%s takes %j', async (query, taken) => {
    expect((await asked.search(query)).answer.taken).toEqual(taken);
  });

  test('the other kind stands close where it has about as much of what was asked', async () => {
    const isClose = async (query: string) => (await asked.search(query)).answer.isClose;
    expect(await isClose('peace talks')).toBe(true);
    expect(await isClose('how long did the talks take')).toBe(false);
  });

  test('finds no fact by words that narrow quotes', async () => {
    expect((await asked.search('talks speaker:orlov')).answer.facts).toEqual([]);
  });

  test('does not make a phrase of what was said and of what it was said of', async () => {
    expect((await asked.search('"friendly the tone"')).answer.hits).toEqual([]);
  });
});
