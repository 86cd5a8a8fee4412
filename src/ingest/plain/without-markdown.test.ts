import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutMarkdown } from './without-markdown.ts';

test.each([
  [
    '“We keep [the ferry](https://tarn.example/f) running,” said [Mara Holt](/people/holt).',
    '“We keep the ferry running,” said Mara Holt.',
  ],
  ['See [her post](https://tarn.example/p_(a)?x=1 "Her post"), she said.', 'See her post, she said.'],
  ['“This is **not** the *end* of it,” ***Bo Berg*** said.', '“This is not the end of it,” Bo Berg said.'],
  ['*“The locks are old,”* _Ada Marsh_ said.', '“The locks are old,” Ada Marsh said.'],
  ['**“We *will* not pay,” she said.**', '“We will not pay,” she said.'],
  ['“The locks are old,” *said Ada Marsh*[^1].', '“The locks are old,” said Ada Marsh.'],
  ['*See https://tarn.example/_lock_/plan*, she wrote.', 'See https://tarn.example/_lock_/plan, she wrote.'],
  ['The _ferry/yard_ stays, *@mara* wrote.', 'The ferry/yard stays, @mara wrote.'],
  ['# Tarn\n“Nothing \\[in it\\] is new.”', '# Tarn\n“Nothing [in it] is new.”'],
])('takes the marks of Markdown out of %s', (source, text) => {
  expect(withoutMarkdown(source)).toBe(text);
});

test.each([
  '[Read the plan](https://tarn.example/plan)',
  '- [Read the plan](https://tarn.example/plan)',
  '![The lock](lock.jpg) at noon',
  '* The lock is old. * The ferry is new.',
  '2 * 3 * 4, snake_case_name, f*** and d***',
  '*Names were changed.',
  '* * *',
  'She wrote [sic] (in the log) that it was late.',
  'C:\\_tarn\\_lock',
  'See https://tarn.example/_lock_/plan for it.',
  'See https://tarn.example/a*lock*b, www.tarn.example/*old*/ and /srv/_old_/log.',
  '“Late,” @_mara_ wrote, and @_bo_berg_ agreed.',
  'Write to _desk_@tarn.example.',
])('leaves alone %s', (source) => {
  expect(withoutMarkdown(source)).toBe(source);
});

test('lines keep their numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('*', '_', '[a](/b)', ' ', 'word', '\n', '\\[', '**')), (parts) => {
      const source = parts.join('');
      expect(withoutMarkdown(source).split('\n')).toHaveLength(source.split('\n').length);
    }),
  );
});
