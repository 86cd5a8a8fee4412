import { expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleOutlet,
  exampleSource,
} from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { reportLabel } from './report-label.ts';

test('names the date only where an outlet has several reports', () => {
  const outlets = [exampleOutlet(), exampleOutlet({ id: 'evening-lake', name: 'Evening Lake' })];
  const articles = [
    exampleArticle({ id: 'a' }),
    exampleArticle({ id: 'b' }),
    exampleArticle({ id: 'c', source: exampleSource({ outlet: 'evening-lake' }) }),
  ];
  const dossier = buildDossier(exampleContent({ outlets, articles }));
  expect(articles.map((article) => reportLabel(article, dossier))).toEqual([
    'Lake Post, 4 May',
    'Lake Post, 4 May',
    'Evening Lake',
  ]);
});
