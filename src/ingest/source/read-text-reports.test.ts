import { expect, test } from 'vitest';
import { readTextReports } from './read-text-reports.ts';

const headline = 'Harbour board turns down the dredging plan';
const body =
  'The harbour board turned down the plan on Monday after a long evening.\n\n“We cannot pay for it,” Mara Holt said.';
const address = 'https://tarnpost.example/2031/05/12/dredging?utm_source=share';

test.each([
  ['shared by a telephone', `${headline} ${address}`, address],
  ['out of a chat', `[12.05.31, 20:14:03] Otto: ${headline}`, undefined],
  ['out of another chat', `12/05/2031, 20:14 - Otto Tarn: ${headline}`, undefined],
  ['of Markdown', `# ${headline}`, undefined],
  ['with a colon of its own', `Holt: ${headline}`, undefined],
])('a headline %s is bare', (_, line, url) => {
  const [report] = readTextReports(`${line}\n\n${body}\n`, {});
  expect(report?.headline?.text.endsWith(headline)).toBe(true);
  expect(report?.headline?.text).toMatch(/^(?:Holt: )?Harbour/);
  expect(report?.url).toBe(url);
});

test('the address tells the day where nothing else does', () => {
  const [report] = readTextReports(`${headline} ${address}\n\n${body}\n`, {});
  expect(report?.published).toMatchObject({ value: '2031-05-12', grade: 'inferred' });
});

test.each([
  '---------- Forwarded message ---------',
  '-----Original Message-----',
  'Begin forwarded message:',
])('the head of a mail that was passed on is none of the report: %s', (line) => {
  const mail = `${line}\nFrom: Otto <otto@tarn.example>\nDate: Tue, 13 May 2031 at 06:00\nSubject: ${headline}\n\n${body}\n`;
  const [report] = readTextReports(mail, {});
  expect(report?.headline?.text).toBe(headline);
  expect(report?.lines.some(({ text }) => text.includes('otto@'))).toBe(false);
});

test('the line of an archive above a copied page is its address', () => {
  const archive = `The Wayback Machine - https://web.archive.org/web/20310612031244/${address}`;
  const [report] = readTextReports(
    `${archive}\n\nTarn Post\n\n${headline}\n\nBy Ida Moen\nMay 12, 2031\n\n${body}\n`,
    {},
  );
  expect(report).toMatchObject({
    headline: { text: headline },
    url: address,
    published: { value: '2031-05-12' },
  });
});

test('the slug of a wire is no headline', () => {
  const [report] = readTextReports(
    `BC-NOR--Harbour Board,3rd Ld\nEds: Updates with mayor.\nBy IDA MOEN\nTarn Newswire\n\n${body}\n`,
    {},
  );
  expect(report?.headline).toBeUndefined();
  expect(report?.lines[0]?.text).toMatch(/^The harbour board/);
});

test('a heading with a day in it is no date line', () => {
  const [report] = readTextReports(`Dredging plan fails after May 12, 2031, vote\n\n${body}\n`, {});
  expect(report?.headline?.text).toBe('Dredging plan fails after May 12, 2031, vote');
  expect(report).toBeDefined();
  expect(report?.published?.grade ?? 'none').not.toBe('printed');
});

test('the fields of a database of newspapers are no headline', () => {
  const fields = (...lines: readonly string[]) => lines.map((line) => `${line}\n\n`).join('');
  const text = `${fields('1 of 3 DOCUMENTS', 'Tarn Gazette', 'May 12, 2031 Monday\nLate Edition', headline, 'BYLINE: Ida Moen', 'SECTION: NEWS; Pg. 4', 'LENGTH: 312 words', 'DATELINE: TARNHOLM')}${body}\n\nLOAD-DATE: May 13, 2031\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\nCopyright 2031 Tarn Gazette Ltd.\nAll Rights Reserved\n`;
  const [report] = readTextReports(text, {});
  expect(report).toMatchObject({
    headline: { text: headline },
    authors: ['Ida Moen'],
    published: { value: '2031-05-12' },
  });
});

test('a heading over the first label of a record is its headline', () => {
  const talk = ['Vera Holm: Good day.', 'Nils Aas: Is it shut?', 'Vera Holm: It is.'];
  const [report] = readTextReports(
    `Meeting with the lock keeper\n15 August 2031, 14:20\n\n${talk.join('\n\n')}\n`,
    {},
  );
  expect(report?.headline?.text).toBe('Meeting with the lock keeper');
});

const second = [
  'Ferry stops for the winter',
  'Northern Post, 7 May 2031',
  'The ferry stays in the yard until June.',
];
const firstReport = [
  'Lock shut at Tarnholm',
  'Harbour Post, 6 May 2031',
  'The lock was shut on Monday after divers had found a crack in it.',
  'Boats wait on the quay.',
  'So do we, the board said.',
];

test('a sentence that begins with an outlet and a day begins no other report', () => {
  const line = 'Tarnholm locks were shut on Tuesday after divers found a crack in the gate.';
  const said = 'Northern Post, 7 May 2031, reported the gate was open. It was not.';
  const [report] = readTextReports(
    ['Lock shut', 'Harbour Gazette, 6 May 2031', line, line, line, line, 'At the gate', said].join('\n\n'),
    {},
  );
  expect(report?.review.join()).not.toContain('Another report');
});

test('that a second report seems to begin in a text is said', () => {
  const text = [...firstReport, ...second].join('\n\n');
  expect(readTextReports(text, {})[0]?.review.join()).toMatch(
    /^Another report seems to begin inside this one, at “Ferry stops for the winter” above “Northern Post, 7 May 2031”/,
  );
  expect(readTextReports(firstReport.join('\n\n'), {})[0]?.review).toEqual([]);
});

test.each(['Tuesday', 'Yesterday at 10:40', 'вчера'])(
  '“%s” under a headline is no day, and is told of',
  (day) => {
    const [headline, , ...others] = firstReport;
    const [report] = readTextReports([headline, day, ...others].join('\n\n'), {});
    expect(report?.undated).toBe(`The file prints “${day}”, and not the day from which that counts.`);
  },
);

test('a report that a telephone shared has its outlet behind the headline', () => {
  const body = 'Engineers shut the upper lock at Tarnholm on Tuesday after divers found a crack in its gate.';
  const shared = (foot: string) =>
    readTextReports(`Lock shut at Tarnholm — Harbour Gazette\n\n${body}\n\n${foot}\n`, {})[0];
  const read = shared('Read in Apple News: https://apple.example/A\n\nSent from my iPhone');
  expect([read?.headline?.text, read?.outlet?.value]).toEqual(['Lock shut at Tarnholm', 'Harbour Gazette']);
  expect(read?.lines.map(({ text }) => text)).toEqual(['Lock shut at Tarnholm', body]);
  expect(shared('It reopens on Friday.')?.outlet).toBeUndefined();
});
