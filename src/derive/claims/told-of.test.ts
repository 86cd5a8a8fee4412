import { expect, test } from 'vitest';
import { exampleArticle, exampleContent, exampleEvent } from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { toldOf } from './told-of.ts';

test('gives what a report says that somebody said, and not what it quotes or says itself', () => {
  const fact = { id: 'result', asks: 'What came of it?', type: 'text' as const };
  const claim = (value: string, span: [number, number], by: string[]) => ({
    fact: 'result',
    value,
    printed: value,
    span,
    by,
  });
  const article = exampleArticle({
    body: '',
    quotes: [
      { id: 'calm', speaker: ['holt'], words: 'The lake is calm', span: [0, 16], kind: 'utterance' },
      { id: 'mill', speaker: ['holt'], words: 'The mill', span: [20, 28], kind: 'utterance' },
    ],
    events: [
      {
        event: 'talks',
        claims: [
          claim('calm', [12, 16], ['holt']),
          claim('peace', [40, 45], ['holt']),
          claim('war', [50, 53], []),
        ],
      },
    ],
  });
  const { ledger } = buildDossier(
    exampleContent({ events: [exampleEvent({ id: 'talks', facts: [fact] })], articles: [article] }),
  );
  expect(toldOf('holt', ledger).map(({ claims }) => claims.map(({ words }) => words))).toEqual([['peace']]);
});
