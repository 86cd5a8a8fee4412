import { expect, test } from 'vitest';
import { keepAnswers, keepAnswersOf } from './keep-answers.ts';

function counting(most: number) {
  const asked: string[] = [];
  const answer = keepAnswers((text) => {
    asked.push(text);
    if (text === 'storm') throw new Error('no answer');
    return text.length;
  }, most);
  return { asked, answer };
}

test('a text is asked about once', () => {
  const { asked, answer } = counting(3);
  expect(['harbour', 'lake', 'harbour'].map(answer)).toEqual([7, 4, 7]);
  expect(asked).toEqual(['harbour', 'lake']);
});

test('of more texts than are kept the first are asked about anew', () => {
  const { asked, answer } = counting(2);
  for (const text of ['a', 'b', 'c', 'c', 'b', 'a']) answer(text);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

test('what throws is asked about again', () => {
  const { asked, answer } = counting(2);
  expect(() => answer('storm')).toThrow('no answer');
  expect(() => answer('storm')).toThrow('no answer');
  expect(asked).toEqual(['storm', 'storm']);
});

test('an object is asked about once, and one that is equal is another', () => {
  const asked: object[] = [];
  const answer = keepAnswersOf((one: { readonly name: string }) => {
    asked.push(one);
    return one.name;
  });
  const [lake, same] = [{ name: 'lake' }, { name: 'lake' }];
  expect([lake, lake, same].map(answer)).toEqual(['lake', 'lake', 'lake']);
  expect(asked).toEqual([lake, same]);
});
