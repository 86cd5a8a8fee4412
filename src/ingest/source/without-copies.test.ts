import { expect, test } from 'vitest';
import { readReports } from './read-reports.ts';
import { readDecodedText } from './text/read-decoded-text.ts';
import { copyRule } from './without-copies.ts';

const head = 'Harbour board turns down the dredging plan';
const first = 'The harbour board turned down the dredging plan on Monday after a long evening.';
const quote = '“We cannot pay for it,” Mara Holt said late.';
const second = 'The plan had been open to the public since March, and many had written to the board.';
const oath = '“I swear to uphold the laws of the harbour and the lock.”';

function copiesIn(name: string, text: string): readonly string[] {
  const reading = readDecodedText(name, { text, encoding: 'utf-8' });
  if (reading.status === 'refused') throw new Error(reading.problem.message);
  return readReports(reading.source, {}).flatMap(({ cut }) =>
    cut.filter(({ rule }) => rule === copyRule.name).map(({ passage }) => passage.text),
  );
}

test('says of a sentence that stays twice that it stands there twice', () => {
  const text = textOf(
    head,
    first,
    quote,
    'Berg read from the plan.',
    second,
    'The board rose.',
    second,
    'It was late.',
  );
  const reading = readDecodedText('plan.txt', { text, encoding: 'utf-8' });
  const [report] = reading.status === 'read' ? readReports(reading.source, {}) : [];
  expect(report?.review).toContain(
    '1 line stands twice in the report (“The plan had been open to the public since March, and many…”): look whether the second is a copy.',
  );
  expect(report?.lines.filter((line) => line.text === second)).toHaveLength(2);
});

const textOf = (...lines: readonly string[]): string => lines.join('\n\n');

test.each([
  ['a whole text', [head, first, quote, second, head, first, quote, second], [head, first, quote, second]],
  ['a teaser above the text', [head, first, quote, first, quote, second], [first, quote]],
  [
    'a short line between copies',
    [head, first, '“No.”', second, first, '“No.”', second],
    [first, '“No.”', second],
  ],
  [
    'a teaser that breaks off',
    [head, 'The harbour board turned down the dredging plan …', first, quote],
    ['The harbour board turned down the dredging plan …'],
  ],
  [
    'other quotation marks',
    [head, first, quote, second, quote.replaceAll(/[“”]/g, '"')],
    [quote.replaceAll(/[“”]/g, '"')],
  ],
])('what stands twice is read once: %s', (_, lines, copies) => {
  expect(copiesIn('report.txt', textOf(...lines))).toEqual(copies);
});

test.each([
  ['a short line of its own', [head, first, '“No,” Bo Berg said.', second, '“No,” Bo Berg said.']],
  [
    'a pull quote',
    [
      head,
      '“We cannot pay for it in a hundred years.”',
      first,
      '“We cannot pay for it in a hundred years.”',
      second,
    ],
  ],
  [
    'a question that is put again',
    [
      head,
      first,
      quote,
      second,
      'What would you do about the lock if you were asked?',
      'Open it in May.',
      'What would you do about the lock if you were asked?',
      'Sell it.',
    ],
  ],
  [
    'an oath that two people swear',
    [
      'Mara Holt said:',
      oath,
      'The hall rose and clapped for her a long time.',
      'Bo Berg said:',
      oath,
      'The hall rose and clapped for her a long time.',
      '“It was the dullest evening of my life.”',
    ],
  ],
  [
    'what stands below an introduction of its own',
    [head, first, oath, second, 'Three more lines were read.', 'Then came Bo Berg.', first, oath, quote].map(
      (line) => (line === first ? 'The clerk read out the oath of the harbour:' : line),
    ),
  ],
  [
    'a quotation in the middle of a text',
    [
      head,
      first,
      second,
      'Mara Holt was sworn in at noon in the old hall.',
      oath,
      'All of the hall rose and clapped for a long time.',
      'Bo Berg was sworn in next.',
      oath,
      'All of the hall rose and clapped for a long time.',
      'They left.',
    ],
  ],
  [
    'a question of a transcript and its answer',
    [
      head,
      'HOLT: Will you open the lock before the first of June?',
      'BERG: No.',
      'HOLT: Who else will open it, then?',
      'HOLT: Will you open the lock before the first of June?',
      'BERG: No.',
    ],
  ],
  [
    'speech that breaks off',
    [
      head,
      first,
      '“We will build the harbour and the lock of Tarnholm …',
      second,
      '“We will build the harbour and the lock of Tarnholm and the ferry too,” she said.',
    ],
  ],
  [
    'speech that breaks off above the text',
    [
      head,
      '“We will build the harbour and the lock of Tarnholm …',
      second,
      '“We will build the harbour and the lock of Tarnholm and the ferry too,” she said.',
    ],
  ],
  [
    'a line of the middle that breaks off',
    [
      head,
      first,
      quote,
      second,
      'The board wanted to build the harbour and the lock …',
      'They went home.',
      'The board wanted to build the harbour and the lock in May.',
    ],
  ],
  ['another end', [head, first, `${first.slice(0, -1)} in the hall.`, second]],
])('stays: %s', (_, lines) => {
  expect(copiesIn('report.txt', textOf(...lines))).toEqual([]);
});

test('the copy for telephones is none of the report', () => {
  const copy = [first, quote, second].map((line) => `<p>${line}</p>`).join('');
  const page = `<!doctype html><html><body><main><h1>${head}</h1><div>${copy}</div><div class="m">${copy}</div></main></body></html>`;
  expect(copiesIn('page.html', page)).toEqual([first, quote, second]);
});

test('the rule takes its example and leaves alone what it keeps', () => {
  expect(copiesIn('report.txt', copyRule.example)).toHaveLength(2);
  expect(copiesIn('report.txt', copyRule.keeps)).toEqual([]);
});
