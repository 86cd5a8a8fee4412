import { expect, test } from 'vitest';
import { exampleContent } from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { facetSubject } from './facet-subject.ts';

const { find } = buildDossier(exampleContent());

test.each([
  ['speaker', 'holt', '/people/holt/', 'About Mara Holt'],
  ['person', 'holt', '/people/holt/', 'About Mara Holt'],
  ['outlet', 'lake-post', '/outlets/lake-post/', 'About Lake Post'],
  ['occasion', 'lake-meeting', '/timeline/#event--lake-meeting', 'meeting at the lake, on the timeline'],
])('a list by %s leads to what it is about', (facet, value, href, words) => {
  expect(facetSubject(facet, value, find)).toEqual({ href, words });
});

test.each([
  ['kind', 'fragment'],
  ['period', 'before'],
  ['speaker', 'unnamed'],
])('a list by %s (%s) is about nothing that has a page', (facet, value) => {
  expect(facetSubject(facet, value, find)).toBeUndefined();
});
