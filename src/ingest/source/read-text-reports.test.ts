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
