import { expect, test } from 'vitest';
import { readReports } from './read-reports.ts';
import { readSourceText } from './text/read-source-text.ts';

const sentence = 'The lock at Tarnholm was shut on Monday after divers found a crack in its northern gate.';
const story = (headline: string, lead: string) =>
  `<article><h2>${headline}</h2><p>${lead}</p>${`<p>${sentence}</p>`.repeat(8)}</article>`;

function read(body: string) {
  const html = `<html lang="en"><head><title>Harbour Hub</title></head><body>${body}</body></html>`;
  const reading = readSourceText('hub.html', new TextEncoder().encode(html));
  return reading.status === 'read' ? readReports(reading.source, {}) : [];
}

test('a page with several whole articles gives a report for each', () => {
  const reports = read(
    `<h1>Harbour Hub</h1>${story('Lock shut', 'Divers came first.')}${story('Ferry stops', 'The ferry waits.')}`,
  );
  expect(reports.map(({ headline, isRelated }) => [headline?.text, isRelated])).toEqual([
    ['Lock shut', true],
    ['Ferry stops', true],
  ]);
  expect(reports[1]?.lines.map(({ text }) => text)).toContain('The ferry waits.');
  expect(reports[1]?.lines.map(({ text }) => text)).not.toContain('Divers came first.');
  expect(reports[0]?.review[0]).toMatch(/^The page holds 2 reports/);
});

test.each([
  ['teasers', '<article><h3>Ferry stops</h3><p>The ferry waits.</p></article>'.repeat(3)],
  ['comments', `<article><p>${sentence.repeat(9)}</p></article>`.repeat(3)],
])('%s beside an article are no reports', (_, beside) => {
  expect(read(`${story('Lock shut', 'Divers came first.')}${beside}`)).toHaveLength(1);
});

test('a banner before the headline of a page is no part of it, nor a line of the text', () => {
  const [report] = read(
    `<article><h1>BREAKING: Lock shut at Tarnholm</h1>${`<p>${sentence}</p>`.repeat(8)}</article>`,
  );
  expect(report?.headline?.text).toBe('Lock shut at Tarnholm');
  expect(report?.lines.slice(0, 2).map(({ text }) => text)).toEqual(['Lock shut at Tarnholm', sentence]);
  expect(report?.cut[0]).toMatchObject({
    passage: { text: 'BREAKING:' },
    rule: 'banner above a headline',
  });
});

test('a headline under the name of the outlet and a line of its section is found', () => {
  const [report] = read(
    `<div><div>Harbour Hub</div><span>Quay</span><h1>Lock shut at Tarnholm</h1>${`<p>${sentence}</p>`.repeat(4)}</div>`,
  );
  expect(report?.headline?.text).toBe('Lock shut at Tarnholm');
  expect(report?.lines[0]?.text).toBe('Lock shut at Tarnholm');
  expect(report?.review).toEqual([]);
});

test('an age between dots is told of', () => {
  const [report] = read(
    `<article><h1>Lock shut</h1><div>Ida Moen • 2d • 3 min read</div>${`<p>${sentence}</p>`.repeat(4)}</article>`,
  );
  expect(report?.undated).toMatch(/^The page prints “Ida Moen • 2d/);
});

test.each([
  [
    'posts',
    `<main><h1>Harbour live</h1>${[9, 8].map((hour) => `<div class="post"><time datetime="2031-05-06T0${hour}:00:00Z">0${hour}:00</time><h2>Lock at ${hour}</h2><p>${sentence}</p></div>`).join('')}</main>`,
  ],
  [
    'whole articles',
    `<h1>Harbour live</h1>${story('Lock shut', 'Divers came.')}${story('Ferry stops', 'It waits.')}`,
  ],
])('%s of one page have its outlet and its address', (_, body) => {
  const html = `<html lang="en"><head><title>Harbour live | Harbour Gazette</title><link rel="canonical" href="https://gazette.example/live"></head><body>${body}</body></html>`;
  const reading = readSourceText('live.html', new TextEncoder().encode(html));
  const reports = reading.status === 'read' ? readReports(reading.source, {}) : [];
  expect(reports.map(({ outlet, url }) => [outlet?.value, url])).toEqual([
    ['Harbour Gazette', 'https://gazette.example/live'],
    ['Harbour Gazette', 'https://gazette.example/live'],
  ]);
});

test('a page that prints its headline in other words than its data is read under the printed one', () => {
  const paragraph = 'Engineers shut the upper lock on Tuesday after divers had found a crack in its gate.';
  const html = `<html lang="en"><head><title>What we know of the Tarnholm lock</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"What we know of the Tarnholm lock"}</script></head><body><article><h1>‘It leaks’: a night on the quay</h1>${`<p>${paragraph}</p>`.repeat(4)}</article></body></html>`;
  const reading = readSourceText('page.html', new TextEncoder().encode(html));
  const [report] = reading.status === 'read' ? readReports(reading.source, {}) : [];
  expect(report?.headline?.text).toBe('‘It leaks’: a night on the quay');
  expect(report?.review.join(' ')).not.toContain('does not print');
});

test('a note of a page on where its report appeared first is told of, though it stands outside of its article', () => {
  const note = 'This story originally appeared in Tide Radio and is republished with permission.';
  const html = `<html lang="en"><head><title>Lock shut at Tarnholm</title></head><body><article><h1>Lock shut at Tarnholm</h1>${`<p>${sentence}</p>`.repeat(5)}</article><p>${note}</p></body></html>`;
  const reading = readSourceText('page.html', new TextEncoder().encode(html));
  const [report] = reading.status === 'read' ? readReports(reading.source, {}) : [];
  expect(report?.cut.map(({ passage }) => passage.text)).toContain(note);
});
