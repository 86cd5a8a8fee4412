import { expect, test } from 'vitest';
import { exampleArticle, exampleContent, examplePerson } from '../../../tests/example-content.ts';
import { countReviews } from './count-reviews.ts';

test('counts and names what is still to be looked at, most notes first', () => {
  const content = exampleContent({
    articles: [
      exampleArticle({ id: 'lake', review: ['Check the date.', 'Check the speaker.'] }),
      exampleArticle({ id: 'sea' }),
    ],
    people: [examplePerson({ review: ['Check the name.'] })],
  });
  expect(countReviews(content)).toBe(
    '3 review notes in 2 files of content/: articles/lake.md (2), people/holt.yaml (1).',
  );
});

test('names ten files and counts the others', () => {
  const articles = Array.from({ length: 12 }, (_, index) =>
    exampleArticle({ id: `report-${index}`, review: ['Check it.'] }),
  );
  expect(countReviews(exampleContent({ articles }))).toMatch(/^12 review notes in 12 files .* and 2 more\.$/);
});

test('says nothing where nothing is left', () => {
  expect(countReviews(exampleContent())).toBeUndefined();
});
