import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  examplePerson,
} from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { suggestLinks } from './suggest-links.ts';

const people = [
  examplePerson({ spellings: ['Mara Holtt', 'Хольт'] }),
  examplePerson({ id: 'berg', name: 'Bo Berg' }),
];
const talks = exampleEvent({ id: 'talks', title: 'Berg meets Holt at the lake', people: ['berg', 'holt'] });
const later = exampleEvent({
  id: 'later',
  title: 'Berg on the harvest',
  date: '2031-11-04',
  people: ['berg'],
});
const undated = exampleEvent({
  id: 'undated',
  title: 'Berg on the road',
  date: undefined,
  dated: undefined,
  undated: 'no report says',
  people: ['berg'],
});

interface Said {
  readonly words: string;
  readonly speaker?: string[];
  readonly said?: string;
  readonly utterance?: string;
}

function suggested(one: Said, two: Said, dismissed: Parameters<typeof suggestLinks>[1] = []) {
  const articles = [one, two].map(({ words, speaker = ['berg'], ...rest }, index) =>
    exampleArticle({
      id: `report-${index}`,
      body: '',
      events: [],
      quotes: [{ id: 'it', speaker, words, span: [0, words.length], kind: 'utterance', ...rest }],
    }),
  );
  const dossier = buildDossier(exampleContent({ people, articles, events: [talks, later, undated] }));
  return suggestLinks(dossier, dismissed).map(({ kind }) => kind);
}

const sentence = 'It is now up to Minister Holt to open the sluice';
const likeSentence = 'Minister Holtt must open the sluice now';

describe('a link is suggested', () => {
  test.each([
    ['for like words, names folded', { words: sentence }, { words: likeSentence }, ['same-utterance']],
    [
      'for like words of two speakers',
      { words: sentence },
      { words: likeSentence, speaker: ['holt'] },
      ['speaker-conflict'],
    ],
    ['for a fragment of the whole', { words: sentence }, { words: 'open the sluice' }, ['same-utterance']],
    [
      'where one occasion has no date',
      { words: sentence, said: 'undated' },
      { words: likeSentence, said: 'talks' },
      ['same-utterance'],
    ],
  ])('%s', (_, one, two, kinds) => expect(suggested(one, two)).toEqual(kinds));
});

describe('no link is suggested', () => {
  test.each([
    ['for other words', { words: sentence }, { words: 'The herring are back in the lake' }],
    ['for one shared word', { words: 'a calm lake' }, { words: 'the lake' }],
    [
      'for one theme months apart',
      { words: sentence, said: 'talks' },
      { words: likeSentence, said: 'later' },
    ],
    [
      'for a link already made',
      { words: sentence, utterance: 'sluice' },
      { words: likeSentence, utterance: 'sluice' },
    ],
  ])('%s', (_, one, two) => expect(suggested(one, two)).toEqual([]));

  test('for a pair that was dismissed, in whichever order', () => {
    const between = ['report-1/it', 'report-0/it'] as const;
    const dismissed = [{ kind: 'same-utterance', between, why: 'two days' }] as const;
    expect(suggested({ words: sentence }, { words: likeSentence }, dismissed)).toEqual([]);
  });
});

describe('events', () => {
  const kinds = (fields: Record<string, unknown>) => {
    const twin = exampleEvent({
      id: 'twin',
      title: 'Holt and Berg meet by the lake',
      people: ['holt'],
      ...fields,
    });
    const dossier = buildDossier(exampleContent({ people, articles: [], events: [talks, twin] }));
    return suggestLinks(dossier, []).map(({ kind }) => kind);
  };
  test('of one day with like titles may be one', () => expect(kinds({})).toEqual(['same-event']));
  test('of different days are two', () => expect(kinds({ date: '2031-06-01' })).toEqual([]));
  test('of which one follows the other are two', () => expect(kinds({ after: 'talks' })).toEqual([]));
});
