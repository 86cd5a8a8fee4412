import { expect, test } from 'vitest';
import { exampleArticle, exampleContent } from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { viewLedger } from './view-ledger.ts';

const claim = { fact: 'duration', value: 'PT4H', printed: 'four hours', span: [76, 86] as const };
const dossier = buildDossier(
  exampleContent({
    articles: [exampleArticle({ events: [{ event: 'lake-meeting', claims: [claim] }] } as never)],
  }),
);

const labelsOf = (viewed: typeof dossier) =>
  viewLedger(viewed, {}).facets.flatMap(({ choices }) => choices.map(({ label }) => label));

test('the same facts offer other names where their outlets have others', () => {
  expect(labelsOf(dossier)).toContain('Lake Post');
  const outlets = dossier.outlets.map((outlet) => ({ ...outlet, name: 'Lake Mail' }));
  const labels = labelsOf({ ...dossier, outlets });
  expect(labels).toContain('Lake Mail');
  expect(labels).not.toContain('Lake Post');
});

test('what every view offers is looked up once', () => {
  expect(viewLedger(dossier, {}).facets).toBe(viewLedger(dossier, { outlet: 'lake-post' }).facets);
});

test('the words of very many claims stand on the pages of their events alone', () => {
  const many = { ...dossier, ledger: Array.from({ length: 401 }, () => dossier.ledger).flat() };
  expect(viewLedger(dossier, {}).hasWords).toBe(true);
  expect(viewLedger(many, {}).hasWords).toBe(false);
  expect(viewLedger(many, { event: 'lake-meeting' }).hasWords).toBe(true);
});
