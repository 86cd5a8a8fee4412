import { expect, test } from 'vitest';
import { exampleFolder } from '../../../tests/example-folder.ts';
import { readContentFolder } from '../../collections/read-content-folder.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { outletLabels } from './outlet-labels.ts';

const { articles } = buildDossier(readContentFolder(exampleFolder));

test('a list says once what a labeller says of all outlets that have its label', () => {
  const label = {
    labeller: 'The Lake List',
    list: 'Papers',
    code: 'HG',
    meaning: 'Harbour guild',
    source: 'lake-list',
  };
  const labelled = articles.map((article) => ({
    ...article,
    outlet: { ...article.outlet, labels: [label] },
  }));
  expect(outletLabels(labelled)).toEqual([{ words: 'Harbour guild (The Lake List)', articles: labelled }]);
  expect(
    outletLabels(articles.map((article) => ({ ...article, outlet: { ...article.outlet, labels: [] } }))),
  ).toEqual([]);
});
