import { expect, test } from 'vitest';
import { remember } from './remember.ts';

function counting(): { asked: string[]; find: (question: string) => Promise<string> } {
  const asked: string[] = [];
  return {
    asked,
    find: async (question) => {
      asked.push(question);
      return question.toUpperCase();
    },
  };
}

test('asks once and answers each time', async () => {
  const { asked, find } = counting();
  const remembered = remember(find, 2);
  expect([await remembered('a'), await remembered('a')]).toEqual(['A', 'A']);
  expect(asked).toEqual(['a']);
});

test('forgets the oldest answer', async () => {
  const { asked, find } = counting();
  const remembered = remember(find, 2);
  for (const question of ['a', 'b', 'c', 'a']) await remembered(question);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

test('does not remember a failure', async () => {
  let works = false;
  const remembered = remember(async () => (works ? 'yes' : Promise.reject(new Error('no'))), 2);
  await expect(remembered('a')).rejects.toThrow('no');
  works = true;
  expect(await remembered('a')).toBe('yes');
});
