import { expect, test } from 'vitest';
import { extractHtml } from '../extract-html.ts';
import { originalAddress, savedAddress, withoutArchiveBar } from './saved-address.ts';

const address = 'https://gazette.example/2031/05/ferry/';

test.each([
  [`<!DOCTYPE html>\n<!-- saved from url=(0038)${address} -->\n<html>`, address],
  [
    `<html><!--\n Page saved with SingleFile \n url: ${address} \n saved date: Wed Jun 04 2031\n--><head>`,
    address,
  ],
  [`<div>This is Google's cache of <a href="${address}">${address}</a>. It is a snapshot.</div>`, address],
  ['<!-- saved from url=(0014)about:internet -->', undefined],
  ['<!-- saved from url=(0020)javascript:alert(1) -->', undefined],
  [`<p>It was saved from url=(0038)${address}</p>`, undefined],
])('the address in %j is %s', (start, expected) => {
  expect(savedAddress(start)).toBe(expected);
});

test.each([
  [`https://web.archive.org/web/20310604101500/${address}`, address],
  [`http://web.archive.org/web/20310604im_/${address}`, address],
  ['https://web.archive.org/web/2031/https:/gazette.example/a', 'https://gazette.example/a'],
  [`https://archive.ph/2031.06.04-101500/${address}`, address],
  [`https://archive.is/20310604101500/${address}`, address],
  ['https://web.archive.org/about/', 'https://web.archive.org/about/'],
  [address, address],
])('%s is a copy of %s', (archived, original) => {
  expect(originalAddress(archived)).toBe(original);
});

test('an archived page is its outlet’s, and the bar of the archive is none of its text', () => {
  const body = Array.from(
    { length: 6 },
    (_, at) => `<p>Paragraph ${at} tells of the ferry, of the quay, and of the old crew.</p>`,
  );
  const page = `<html><head><link rel="canonical" href="https://web.archive.org/web/20310604101500/${address}"></head><body>
<!-- BEGIN WAYBACK TOOLBAR INSERT --><div><p>14 captures of this page, by the archive, from May to June, with a calendar.</p></div><!-- END WAYBACK TOOLBAR INSERT -->
<article><h1>The ferry sails</h1>${body.join('')}</article></body></html>`;
  const { canonical, text } = extractHtml(page);
  expect(canonical).toBe(address);
  expect(text).not.toContain('captures');
});

test('an archive that names itself in the data of its copy is no outlet', () => {
  const { outlet } = extractHtml(
    '<html><head><meta property="og:site_name" content="archive.is"></head><body><h1>The ferry sails</h1></body></html>',
  );
  expect(outlet).toBeUndefined();
});

test.each(['BEGIN', 'END'])('a page that has nothing but the %s of the bar is left as it is', (side) => {
  const page = `<body><!-- ${side} WAYBACK TOOLBAR INSERT --><p>The ferry sails.</p></body>`;
  expect(withoutArchiveBar(page)).toBe(page);
});
