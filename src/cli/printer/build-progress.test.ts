import { expect, test } from 'vitest';
import { createBuildProgress } from './build-progress.ts';

function listen(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  let now = 0;
  const stream = { isTTY, columns, write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
  return {
    progress: createBuildProgress(stream, () => now),
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
    lines: () => written.join('').split('\n'),
    shown: () => written.join('').split('\r\u001b[K'),
  };
}

test('on a terminal one line says what is done, and which of how many', () => {
  const { progress, shown } = listen(true);
  progress.begin('Making 4 pages');
  progress.show({ number: 3, total: 4, what: '/people/ann/' });
  progress.clear();
  expect(shown()).toEqual(['', 'Making 4 pages …', '[##########          ] 3 of 4 /people/ann/', '']);
});

test('on a narrow terminal nothing runs over', () => {
  const { progress, shown } = listen(true, 10);
  progress.begin('Making 4 pages');
  expect(shown()).toEqual(['', 'Making 4 ']);
});

test('a terminal that does not say how wide it is shows what begins all the same', () => {
  const { progress, shown } = listen(true, 0);
  progress.begin('Making 4 pages');
  expect(shown()).toEqual(['', 'Making 4 pages …']);
});

test('elsewhere plain lines say what begins, and how far it is once in ten seconds', () => {
  const { progress, pass, lines } = listen(false);
  progress.begin('Making 900 pages');
  for (let number = 1; number <= 900; number += 1) {
    pass(0.05);
    progress.show({ number, total: 900, what: `/quotes/${number}/` });
  }
  progress.clear();
  expect(lines()).toEqual([
    'Making 900 pages …',
    ...[200, 400, 600, 800].map((number) => `${number} of 900: /quotes/${number}/`),
    '',
  ]);
});
