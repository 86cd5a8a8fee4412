import { expect, test } from 'vitest';
import { readReports } from './read-reports.ts';
import { tellQuotedCuts } from './tell-quoted-cuts.ts';
import { readSourceText } from './text/read-source-text.ts';

const told = 'Engineers shut the upper lock at Tarnholm on Tuesday after divers found a crack.';
const note = 'She covers harbours. “It is never dry,” she says.';

test('of the lines that were cut those with quotation marks are to be looked at', () => {
  const cut = [told, note].map((text) => ({ passage: { text, start: 0 }, rule: 'note on the author' }));
  expect(tellQuotedCuts(cut)).toEqual([
    `A line with quotation marks was cut as note on the author: “${note}”. Look whether it is of the report.`,
  ]);
});

test.each([
  ['lock.txt', ['Lock shut at noon', 'By Ida Moen', told, told, 'About Ida Moen', note].join('\n\n')],
  [
    'lock.html',
    `<html><head><title>Lock shut</title><meta name="author" content="Ida Moen"></head><body><article><h1>Lock shut</h1>${[told, told, told, 'About Ida Moen', note].map((line) => `<p>${line}</p>`).join('')}</article></body></html>`,
  ],
])('the review of %s says so', (name, text) => {
  const reading = readSourceText(name, new TextEncoder().encode(text));
  const [report] = reading.status === 'read' ? readReports(reading.source, {}) : [];
  expect(report?.review.join('\n')).toContain('was cut as note on the author');
});
