import { expect, test } from 'vitest';
import { cpuSeconds } from '../../../tests/cpu-seconds.ts';
import { extractHtml } from './extract-html.ts';

/** Two are promised; the third is for slower machines. */
const mostSeconds = 3;

test.each([
  ['100,000 nested divs', '<div>'.repeat(100_000)],
  ['4 KB of >', '> '.repeat(2000)],
  ['unclosed paragraphs', '<p>x '.repeat(20_000)],
  ['unclosed bold', '<b>x'.repeat(20_000)],
  ['tables in tables', '<table><tr><td>'.repeat(3000)],
  ['unclosed comments', '<!--'.repeat(50_000)],
  ['unclosed scripts', '<script>'.repeat(20_000)],
  [
    'ten thousand paragraphs',
    '<p>The man said that he would go, and they all went with him to the sea.</p>'.repeat(10_000),
  ],
  ['line breaks', `<p>${'x<br><br>'.repeat(20_000)}`],
  ['lists in lists', '<ul><li>'.repeat(20_000)],
  ['a million ampersands', '&'.repeat(1_000_000)],
  ['nothing but metadata', '<meta property="og:title" content="x">'.repeat(20_000)],
  ['half a megabyte of <', '<'.repeat(500_000)],
  ['emphasis that never ends', `<p>${'*a **a '.repeat(4000)}</p>`],
  ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
])('hostile pages: %s do not overflow or hang', { timeout: 60_000 }, (_, html) => {
  expect(cpuSeconds(() => extractHtml(html))).toBeLessThan(mostSeconds);
});
