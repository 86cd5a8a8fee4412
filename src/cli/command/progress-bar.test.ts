import { expect, test } from 'vitest';
import { createProgressBar, formatProgress } from './progress-bar.ts';

test.each([
  [1, 80, '[                    ] 1 of 4 in/lake.txt'],
  [3, 80, '[##########          ] 3 of 4 in/lake.txt'],
  [4, 36, '[###############     ] 4 of 4 e.txt'],
  [4, 10, '[########'],
])('file %i of 4 on a terminal of %i columns', (number, columns, line) => {
  expect(formatProgress({ number, total: 4, what: 'in/lake.txt' }, columns)).toBe(line);
});

test('writes over itself, and a name cannot steer the terminal', () => {
  const written: string[] = [];
  const bar = createProgressBar({
    columns: 80,
    write: (text: string | Uint8Array) => written.push(String(text)) > 0,
  });
  bar.show({ number: 1, total: 2, what: 'a\u001b[31m\n.txt' });
  bar.clear();
  const [cleared = '', line = '', ...others] = written.join('').split('\u001b[K');
  expect([cleared, others]).toEqual(['\r', ['']]);
  expect(line).toMatch(/^\[ {20}\] 1 of 2 a.*\.txt\r$/);
  expect(line).not.toContain('\u001b');
});
