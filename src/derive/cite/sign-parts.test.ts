import { afterEach, expect, test, vi } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  examplePerson,
} from '../../../tests/example-content.ts';
import { readCatalogue } from '../../collections/published/read-catalogue.ts';
import { speakBy } from '../../messages/catalogue.ts';

afterEach(() => {
  speakBy({ language: 'en', texts: {} });
  vi.resetModules();
});

const printed = { printed: 'four hours', span: [76, 86] as [number, number] };

/** Reports that give the same words to different people and other answers to every type of question. */
function reportBy(speaker: string, [length, day, who]: readonly [string, string, string[]]) {
  return exampleArticle({
    id: `by-${speaker}`,
    body: 'She said: :quote[calm].',
    quotes: [
      {
        id: 'calm',
        speaker: [speaker],
        words: 'We shall see',
        span: [17, 29],
        kind: 'utterance',
        utterance: 'calm-lake',
        said: 'lake-meeting',
      },
    ],
    events: [
      {
        event: 'lake-meeting',
        claims: [
          { fact: 'duration', value: length, ...printed },
          { fact: 'day', value: day, ...printed },
          { fact: 'who', value: who, ...printed },
        ],
      },
    ],
  });
}

const facts = [
  { id: 'duration', asks: 'How long did it take?', type: 'duration' },
  { id: 'day', asks: 'When was it?', type: 'date' },
  { id: 'who', asks: 'Who came?', type: 'people' },
];
const content = exampleContent({
  people: [examplePerson(), examplePerson({ id: 'berg', name: 'Bo Berg' })],
  events: [exampleEvent({ facts })],
  articles: [
    reportBy('holt', ['PT4H30M~', '2031-05-04', ['holt', 'berg']]),
    reportBy('berg', ['PT5H', '2031-05', ['berg']]),
  ],
});

/** What the citations of the story say, and by which signs, in a language. */
async function citedIn(language: 'en' | 'ru') {
  speakBy(readCatalogue(language));
  vi.resetModules();
  const { buildDossier } = await import('../dossier/build-dossier.ts');
  const { citeAll } = await import('./cite-all.ts');
  const all = [...citeAll(buildDossier(content), [])];
  return {
    notes: all.map(([id, { notes }]) => [id, ...notes]),
    signs: all.map(([id, { parts }]) => [id, ...parts.map(({ sign }) => sign)]),
  };
}

test('the signs of a story are the same in every language', async () => {
  const [english, russian] = [await citedIn('en'), await citedIn('ru')];
  expect(english.notes.filter(([, note]) => note !== undefined)).toHaveLength(6);
  expect(russian.notes).not.toEqual(english.notes);
  expect(russian.signs).toEqual(english.signs);
});
