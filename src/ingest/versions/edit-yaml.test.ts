import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editYaml } from './edit-yaml.ts';

const written = `# About the lake.
title: 'The lake'   # ours
source:
    # Asked by telephone.
    outlet: "lake-post"
    file: {name: lake.txt, span: [0, 86]} # the first half

quotes:
  # The famous one.
  - { id: see, words: We shall see, span: [1, 13] } # checked
  - id: calm   # wrong place?
    words: >-
      The lake
      is calm
    span: [20, 36]
review:
- Check the date. # asked
- Check the speaker.
# The end.
`;

type Fields = Record<string, unknown>;

/** The lines that differ, as \`diff\` prints them. */
function changesOf(text: string, change: (fields: Fields) => unknown): readonly string[] {
  const fields = parse(text) as Fields;
  const edited = editYaml(text, { ...fields, ...(change(fields) as Fields) });
  const [before, after] = [text.split('\n'), edited.split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

const quotesOf = (fields: Fields) => fields['quotes'] as Fields[];

describe('touches the line of the change only:', () => {
  test.each<[string, (fields: Fields) => unknown, readonly string[]]>([
    [
      'text keeps its quotation marks and its comment',
      () => ({ title: 'A lake' }),
      ["-title: 'The lake'   # ours", "+title: 'A lake'   # ours"],
    ],
    [
      'a number inside braces',
      ({ source }) => ({
        source: { ...(source as Fields), file: { name: 'lake.txt', span: [7, 93] } },
      }),
      [
        '-    file: {name: lake.txt, span: [0, 86]} # the first half',
        '+    file: {name: lake.txt, span: [7, 93]} # the first half',
      ],
    ],
    [
      'a new field inside braces',
      (fields) => ({ quotes: quotesOf(fields).map((quote) => ({ ...quote, said: 'talks' })) }),
      [
        '-  - { id: see, words: We shall see, span: [1, 13] } # checked',
        '+  - { id: see, words: We shall see, span: [1, 13], said: talks } # checked',
        '+    said: talks',
      ],
    ],
    [
      'a field that goes from braces',
      (fields) => ({ quotes: quotesOf(fields).map(({ words: _, ...quote }) => quote) }),
      [
        '-  - { id: see, words: We shall see, span: [1, 13] } # checked',
        '-    words: >-',
        '-      The lake',
        '-      is calm',
        '+  - { id: see, span: [1, 13] } # checked',
      ],
    ],
    [
      'a new item',
      (fields) => ({ quotes: [...quotesOf(fields), { id: 'wait', words: 'We wait' }] }),
      ['+  - { id: wait, words: We wait }'],
    ],
    [
      'an item in front of the first',
      (fields) => ({ quotes: [{ id: 'wait' }, ...quotesOf(fields)] }),
      ['+  - { id: wait }'],
    ],
    [
      'an item that goes, of several lines',
      (fields) => ({ quotes: quotesOf(fields).slice(0, 1) }),
      [
        '-  - id: calm   # wrong place?',
        '-    words: >-',
        '-      The lake',
        '-      is calm',
        '-    span: [20, 36]',
      ],
    ],
    ['a note that goes', () => ({ review: ['Check the speaker.'] }), ['-- Check the date. # asked']],
    ['a new field of the whole', () => ({ events: [{ event: 'talks' }] }), ['+events:', '+  - event: talks']],
    [
      'folded text',
      (fields) => ({
        quotes: quotesOf(fields).map((quote) =>
          quote['id'] === 'calm' ? { ...quote, words: 'Calm: yes' } : quote,
        ),
      }),
      ['-    words: >-', '-      The lake', '-      is calm', '+    words: "Calm: yes"'],
    ],
  ])('%s', (_, change, lines) => {
    expect(changesOf(written, change)).toEqual(lines);
  });
});

test('a file with the line breaks of Windows keeps them', () => {
  const edited = editYaml(written.replaceAll('\n', '\r\n'), {
    ...(parse(written) as Fields),
    deck: 'Below.',
  });
  expect(edited.replaceAll('\r\n', '')).not.toContain('\n');
  expect(edited).toContain('deck: Below.\r\n');
});

test.each([
  ['anchors', 'a: &x [1]\nb: *x\n', { a: [2], b: [1] }],
  ['a field without a value', 'a:\nb: 1\n', { a: 'x', b: 1 }],
  ['a question mark before the field', '? a\n: 1\n', { a: 2, b: 3 }],
  ['a comma at the end', 'a: [1, 2,]\nb: {c: 1,}\n', { a: [1, 2, 3], b: { c: 1, d: 2 } }],
  ['all items gone', 'a: [1]\nb:\n- 1\n', { a: [], b: [] }],
  ['a list that was text', 'a: text\n', { a: [{ id: 'x' }] }],
  ['nothing', '', { a: 1 }],
  ['comments only', '# x\n', { a: 1 }],
])('says what it should where there is %s', (_, text, fields) => {
  expect(parse(editYaml(text, fields))).toEqual(fields);
});

const word = fc.constantFrom(
  'a',
  'b: c',
  '- d',
  "it's",
  '"e"',
  'f # g',
  'null',
  '12',
  'h\ni',
  '{',
  ', j',
  '',
);
const scalar = fc.oneof(word, fc.integer({ min: 0, max: 99 }));
const record = fc.dictionary(fc.constantFrom('id', 'words', 'span', 'x'), fc.oneof(scalar, fc.array(scalar)));
const fields = fc.dictionary(
  fc.constantFrom('title', 'quotes', 'review', 'source'),
  fc.oneof(scalar, fc.array(record, { maxLength: 4 }), fc.array(scalar, { maxLength: 4 }), record),
);

test('whatever changes, the text says what it should', () => {
  fc.assert(
    fc.property(fields, fields, (before, after) => {
      const text = editYaml('', before);
      expect(parse(editYaml(text, before)) ?? {}).toEqual(before);
      expect(editYaml(text, before)).toBe(text);
      expect(parse(editYaml(text, after)) ?? {}).toEqual(after);
    }),
    { numRuns: 400 },
  );
});

test('comments outside what changes survive, whatever changes', () => {
  const comments = ['# About the lake.', '# Asked by telephone.', '# The famous one.', '# The end.'];
  fc.assert(
    fc.property(fields, (changed) => {
      const kept = { ...(parse(written) as Fields), title: changed['title'] ?? 'x', more: changed };
      const edited = editYaml(written, kept);
      expect(parse(edited)).toEqual(kept);
      for (const comment of comments) expect(edited).toContain(comment);
    }),
  );
});
