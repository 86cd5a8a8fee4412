import { expect, test } from 'vitest';
import { exampleArticle, exampleContent, examplePerson } from '../../../tests/example-content.ts';
import type { ArticleEntry } from '../../domain/content.ts';
import { checkWords } from '../check-words.ts';

const content = exampleContent();

/** An article that counts how often its text is asked for. */
function countedArticle(): { readonly article: ArticleEntry; readonly reads: () => number } {
  let reads = 0;
  const { body, ...fields } = exampleArticle();
  const article = Object.defineProperty(fields, 'body', {
    enumerable: true,
    get: () => {
      reads += 1;
      return body;
    },
  });
  return { article: article as ArticleEntry, reads: () => reads };
}

test('an article is asked about once for the same people, whatever list they stand in', () => {
  const { article, reads } = countedArticle();
  const check = (people = [...content.people]) =>
    checkWords({ ...content, articles: [article], people }, new Map());
  const first = check();
  const once = reads();
  expect(once).toBeGreaterThan(0);
  expect(check()).toEqual(first);
  expect(check(content.people.map((person) => ({ ...person })))).toEqual(first);
  expect(reads()).toBe(once);
});

test('and again where a person changed, who may be another speaker then', () => {
  const { article, reads } = countedArticle();
  const check = (people = content.people) =>
    checkWords({ ...content, articles: [article], people }, new Map());
  check();
  const once = reads();
  check([examplePerson({ spellings: ['Holm'] })]);
  expect(reads()).toBeGreaterThan(once);
});
