import { expect, test } from 'vitest';
import { withoutPageMarks } from './without-page-marks.ts';

const head = '5/7/31, 8:02 AM Ferry late | Tarn Post';
const address = 'https://tarn.example/ferry';
const printed = [
  head,
  '',
  '“We wait until',
  '',
  `${address} 1/2`,
  head,
  '',
  'noon,” Moss said.',
  `${address} 2/2`,
];

test('a paragraph goes on over the end of a printed page, and its lines keep their numbers', () => {
  const { text, removed, url } = withoutPageMarks(printed.join('\n'));
  expect(text.split('\n').filter((line) => line !== '')).toEqual([head, '“We wait until noon,” Moss said.']);
  expect(text.split('\n')).toHaveLength(printed.length);
  expect({ removed, url }).toEqual({ removed: 3, url: address });
});

test('heads and feet over two lines each are those of pages too', () => {
  const edges = ['5/7/31, 8:02 AM', 'Ferry late | Tarn Post'];
  const pages = [...edges, 'It is late.', address, '1/2', ...edges, 'It came.', address, '2/2'];
  const { text, removed, url } = withoutPageMarks(pages.join('\n'));
  expect(text.split('\n').filter((line) => line !== '')).toEqual([...edges, 'It is late.', 'It came.']);
  expect({ removed, url }).toEqual({ removed: 6, url: address });
});

test('the address of a mailbox is nobody’s who publishes', () => {
  const { removed, url } = withoutPageMarks(`${head}\nIt is late.\nhttps://mail.tarn.example/mail/u/0/ 1/1`);
  expect({ removed, url }).toEqual({ removed: 1, url: undefined });
});

test('a paragraph that ends with its page stays one', () => {
  const text = ['The ferry is late.', '1 of 2', 'Ann Moss waits.', '2 of 2'].join('\n');
  expect(withoutPageMarks(text).text.split('\n')).toEqual(['The ferry is late.', '', 'Ann Moss waits.', '']);
});

test.each([
  ['a score', 'Tarn won.\n\n2 of 3\n\nOstmark lost.'],
  ['shares that do not count up', 'Yes\n2/3\nNo\n1/3'],
  ['posts of one minute', '5/7/31, 8:02 AM Moss: No ferry.\n5/7/31, 8:02 AM Moss: No ferry.'],
  ['headings of parts', 'Part 1 of 2\n\nThe ferry is late.\n\nPart 2 of 2\n\nIt came.'],
  ['a numbered thread', 'The ferry is late.\n1/3\nWe wait.\n2/3\nIt came.\n3/3'],
  ['an address', 'Ferry late\n\nhttps://tarn.example/ferry'],
])('%s is no mark of a page', (_, text) => {
  expect(withoutPageMarks(text)).toEqual({ text, removed: 0, url: undefined });
});
