import { expect, test } from 'vitest';
import { ingest } from '../../../../tests/ingest-lake.ts';
import { readPage } from '../text/read-page.ts';
import { findWallAlone, whyNoReport } from './why-no-report.ts';

const pageOf = (...lines: readonly string[]) =>
  `<html><head><title>Lock shut</title></head><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;

test.each([
  [
    'We value your privacy\nWe and our 842 partners store and access information on a device.\nAccept all',
    /cookies/,
  ],
  ['Before you continue to the Gazette\nAccept all\nReject', /cookies/],
  ['Wir verwenden Cookies und ähnliche Verfahren.\nZustimmen', /cookies/],
  ['Subscribe to read\nYou have reached your limit of free articles this month.', /pay/],
  ['Lock shut\nAlready a subscriber? Log in', /pay/],
  [
    'The night in pictures\nDivers go down to the gate at Tarnholm. Photograph: Ida Moen/Gazette\nForty barges wait outside the harbour. Photograph: Ida Moen',
    /2 captions/,
  ],
])('%j shows no report and says why', (text, message) => {
  expect(whyNoReport(text)?.message).toMatch(message);
});

test.each([
  'JavaScript is disabled in your browser. Please enable JavaScript to read this article on our site.',
  'You need to enable JavaScript to run this app.\nTell us which browser you use if you think that this is a fault.',
  'Bitte aktivieren Sie JavaScript, um diesen Artikel auf unserer Seite zu lesen.',
  'Чтобы читать эту статью на сайте, включите JavaScript и обновите страницу.',
  'Щоб прочитати цю статтю на сайті, увімкніть JavaScript та оновіть сторінку.',
  'Veuillez activer JavaScript dans votre navigateur pour lire cet article en entier.',
])('a page that shows nothing but that it needs a program is refused: %j', (lines) => {
  expect(readPage(pageOf('Harbour Gazette', ...lines.split('\n')))).toMatchObject({
    status: 'refused',
    problem: { rule: 'page-drawn-by-script', message: expect.stringContaining('JavaScript') },
  });
});

test('a report below such a line, or on such programs, is read', () => {
  const told = 'Engineers shut the upper lock at Tarnholm on Tuesday after divers found a crack in it.';
  const asks = 'Please enable JavaScript to read this article on our site and to comment.';
  expect(readPage(pageOf(asks, told)).status).toBe('read');
  const on = 'The board of the harbour said on Tuesday that its page would need no JavaScript.';
  expect(readPage(pageOf(on)).status).toBe('read');
});

test.each([
  'Please enable JavaScript to view the comments powered by our forum.',
  'You need to enable JavaScript to watch this video.',
  'Bitte aktivieren Sie JavaScript, um das Video zu sehen.',
])('a short report above a part that needs a program is read: %s', (asks) => {
  expect(readPage(pageOf('Engineers shut the lock.', 'The board met at noon.', asks)).status).toBe('read');
});

test('a page that quotes somebody in a few words is no wall', () => {
  const asks = 'Please enable JavaScript in your browser and load this page again.';
  expect(readPage(pageOf('Lock shut', '“It leaks,” said Bob Ray.', asks)).status).toBe('read');
});

test.each(['Home\nNews\nSport', 'The privacy of the divers was kept.', ''])('%j is no wall', (text) => {
  expect(whyNoReport(text)).toBeUndefined();
});

const ask = 'We and our 842 partners store and access information on a device, such as cookies.';

test('a wall in Russian is known by its personal data', () => {
  const wall =
    'Мы используем cookie\nНаши партнёры хранят персональные данные на вашем устройстве и читают их.';
  expect(findWallAlone(wall)?.rule).toBe('wall-and-no-report');
});

test('a page that is nothing but a wall is refused as one', () => {
  expect(readPage(pageOf('We value your privacy', ask, 'Accept all'))).toMatchObject({
    status: 'refused',
    problem: { rule: 'wall-and-no-report' },
  });
  const form = '<html><body><form><h2>Subscribe to read</h2></form></body></html>';
  expect(ingest(form, { name: 'wall.html' })?.drafts ?? []).toEqual([]);
});

test.each([
  [
    'Already a subscriber?\nThe streaming firm lost four million subscribers in the month of May.\n“A subscriber who leaves will not come back,” she said to you.',
  ],
  ['We value your privacy\nThe board fined four firms on Tuesday for cookies without consent from readers.'],
])('a report on subscribers or cookies is no wall: %j', (text) => {
  expect(findWallAlone(text)).toBeUndefined();
});

test('a report under a question for consent is none', () => {
  const told = 'Engineers shut the upper lock at Tarnholm on Tuesday after divers found a crack in it.';
  expect(findWallAlone(`We value your privacy\n${ask}\n${told}`)).toBeUndefined();
  expect(readPage(pageOf('We value your privacy', ask, told)).status).toBe('read');
});
