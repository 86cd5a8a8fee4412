import { expect, test } from 'vitest';
import { examplePdf } from './container-fixtures.ts';
import { openContainer } from './open-container.ts';

const rows = [500, 488, 476, 464, 452, 440];

async function notesOf(pdf: Uint8Array) {
  const opened = await openContainer('a.pdf', pdf);
  return opened.status === 'opened' ? opened.notes : undefined;
}

test('a page that is read column by column is named for a person', async () => {
  const columns = rows.flatMap((height) => [
    [height, 'The board met on the quay'] as const,
    [height, 'and nobody came to it', 230] as const,
  ]);
  expect(await notesOf(examplePdf([columns]))).toEqual([
    'Page 1 of the PDF was read column by column: compare the order of the lines.',
  ]);
});

test('a page of one column, or with names in its margin, is not', async () => {
  const names = rows.flatMap((height) => [
    [height, 'Moss:'] as const,
    [height, 'We wait for the ferry on the quay', 130] as const,
  ]);
  const single = rows.map((height) => [height, 'The board met on the quay.'] as const);
  expect(await notesOf(examplePdf([names, single]))).toEqual([]);
});
