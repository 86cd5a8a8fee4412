import { expect, test } from 'vitest';
import { readHeader, withoutHeader } from './read-header.ts';
import { readTextReports } from './read-text-reports.ts';

const body = `The lock at Tarnholm was shut on Monday after divers found a crack in its northern gate.

“We shall open it again,” the harbour master said on the quay. Nobody answered him.`;

const frontMatter = `---
title: "Tarnholm lock: shut"
authors: [Ada Lindqvist, Bo Holm]
date: 2031-03-05T10:00:00Z
description: Divers found a crack
source: Harbour Gazette
url: https://gazette.example/lock
lang: en
tags:
  - lock
---
`;
const fields = `Title: Tarnholm lock shut
Author: Ada Lindqvist
Date: 2031-03-05
`;

test('front matter gives headline, outlet, date, language and address, and is no part of the text', () => {
  const [report] = readTextReports(`${frontMatter}\n${body}`, {});
  expect(report).toMatchObject({
    headline: { text: 'Tarnholm lock: shut' },
    outlet: { value: 'Harbour Gazette', grade: 'printed' },
    published: { value: '2031-03-05', grade: 'printed' },
    url: 'https://gazette.example/lock',
    language: 'en',
  });
  expect(report?.lines.map(({ text }) => text)).toEqual(['Tarnholm lock: shut', ...body.split('\n\n')]);
  expect(report?.dates.map(({ date }) => date)).toEqual(['2031-03-03']);
});

test('front matter with line ends of Windows is read as well', () => {
  const [report] = readTextReports(`${frontMatter}\n${body}`.replaceAll('\n', '\r\n'), {});
  expect(report?.headline?.text).toBe('Tarnholm lock: shut');
});

test('author and deck have their fields', () => {
  const [report] = readTextReports(`${frontMatter}\n${body}`, {});
  expect(report).toMatchObject({
    authors: ['Ada Lindqvist', 'Bo Holm'],
    declaredDeck: 'Divers found a crack',
  });
});

test('lines of fields without marks are a header as well', () => {
  const [report] = readTextReports(`${fields}\n${body}`, {});
  expect(report?.headline?.text).toBe('Tarnholm lock shut');
  expect(report?.published?.value).toBe('2031-03-05');
});

const mail = `From: Harbour Gazette <news@gazette.example>
To: desk@example.org
Date: Tue, 4 Mar 2031 10:15:00 +0200
Subject: Tarnholm lock shut for a month
`;

test('the head of a mail saved as text gives the headline, and neither publisher nor day', () => {
  const [report] = readTextReports(`${mail}\n${body}`, {});
  expect(report).toMatchObject({
    headline: { text: 'Tarnholm lock shut for a month' },
    outlet: undefined,
    published: undefined,
  });
  expect(report?.lines.map(({ text }) => text)).toEqual([
    'Tarnholm lock shut for a month',
    ...body.split('\n\n'),
  ]);
  expect(report?.review.join('\n')).toContain('that is not yet the day of publication');
});

test('a headline of a mail that the text repeats stays the headline', () => {
  const [report] = readTextReports(`${mail}\nTarnholm lock shut for a month\n\n${body}`, {});
  expect(report?.headline?.start).toBe(mail.length + 1);
});

test('a headline that the text repeats stays the headline', () => {
  const [report] = readTextReports(`${frontMatter}\n# Tarnholm lock: shut\n\n${body}`, {});
  expect(report?.headline?.start).toBe(frontMatter.length + 3);
  expect(report?.lines).toHaveLength(3);
});

test.each([
  ['a ruler above', `---\n${body}`],
  ['fields without a title', `---\ntags: lock\n---\n${body}`],
  ['one line like a field', `Title: it is nobody’s.\n${body}`],
  ['talk', `Berg: We shall see.\nHolt: We shall.\n\n${body}`],
])('%s is no header', (_, text) => expect(readHeader(text)).toBeUndefined());

test('what stands below keeps its place', () => {
  const text = `${frontMatter}${body}`;
  const header = readHeader(text);
  expect(header && withoutHeader(text, header).indexOf('The lock')).toBe(text.indexOf('The lock'));
  for (const { text: words, start } of Object.values(header?.fields ?? {}))
    expect(text.slice(start, start + words.length)).toBe(words);
});

test('a clipper writes the address as source and lists the authors as links to notes', () => {
  const clipped = `---
title: "Tarnholm lock shut"
source: "https://gazette.example/lock"
author:
  - "[[Ada Lindqvist]]"
  - "[[Bo Holm]]"
published: 2031-03-05
---
${body}`;
  const [report] = readTextReports(clipped, {});
  expect(report).toMatchObject({
    authors: ['Ada Lindqvist', 'Bo Holm'],
    outlet: undefined,
    url: 'https://gazette.example/lock',
  });
});

test.each([
  ["author: Rolf 't Veen", ["Rolf 't Veen"]],
  ["author: Mara O'Hara", ["Mara O'Hara"]],
  ['author: "Mara O\'Hara"', ["Mara O'Hara"]],
  ['authors: ["Ada Lindqvist", \'Bo Holm\']', ['Ada Lindqvist', 'Bo Holm']],
  ["author:\n  - \"[[Mara O'Hara]]\"\n  - 'Bo Holm'", ["Mara O'Hara", 'Bo Holm']],
])('marks around an author are no part of the name, those inside are: %s', (line, authors) => {
  const [report] = readTextReports(`---\ntitle: Tarnholm lock shut\n${line}\n---\n${body}`, {});
  expect(report?.authors).toEqual(authors);
});

test('a mail that was passed on under its subject is a mail', () => {
  const [report] = readTextReports(
    `Fwd: Tarnholm lock shut\n\nFrom: Otto <otto@tarn.example>\nSent: Wednesday, March 5, 2031 8:02 AM\nTo: Ida\nSubject: Fwd: Tarnholm lock shut\n\nTarnholm lock shut\n\n${body}`,
    {},
  );
  expect(report?.headline?.text).toBe('Tarnholm lock shut');
  expect(report?.published?.grade).not.toBe('printed');
});

test('the fields of a note under its heading are its header, and the day on which it was made is none of the report', () => {
  const [report] = readTextReports(
    `# Tarnholm lock shut\n\nURL: https://gazette.example/lock\nCreated: May 9, 2031 8:00 AM\nAuthor: Ada Lindqvist\nPublisher: Harbour Gazette\n\n${body}`,
    {},
  );
  expect(report).toMatchObject({
    headline: { text: 'Tarnholm lock shut' },
    outlet: { value: 'Harbour Gazette' },
    url: 'https://gazette.example/lock',
    authors: ['Ada Lindqvist'],
  });
  expect(report?.published?.grade).not.toBe('printed');
});

test('keys of clippers with underscores are known, and the day of saving is none of the report', () => {
  const [report] = readTextReports(
    `---\ntitle: Tarnholm lock shut\ndate_saved: 2031-05-09 08:00:00\ndate_published: 2031-03-05 09:15:00\noriginal_url: https://gazette.example/lock\n---\n\n[Read original](https://gazette.example/lock)\n\n${body}`,
    {},
  );
  expect(report).toMatchObject({
    url: 'https://gazette.example/lock',
    published: { value: '2031-03-05' },
    deck: undefined,
  });
});

test('a mail that was printed from a browser is read under its subject', () => {
  const source =
    '5/8/31, 9:12 AM Mail - Lock shut\nIda Moen <ida@tarn.example>\nLock shut\n1 message\nTarn Post <news@tarn.example> Thu, May 8, 2031 at 9:00 AM\nTo: desk@tarn.example\n\nThe lock is shut.\n';
  const header = readHeader(source);
  expect([header?.fields.headline?.text, header?.fields.sender?.text, header?.fields.sent?.text]).toEqual([
    'Lock shut',
    'Tarn Post <news@tarn.example>',
    'Thu, May 8, 2031 at 9:00 AM',
  ]);
  expect(header?.lines).toHaveLength(5);
  expect(source.slice(header?.end).trim()).toBe('The lock is shut.');
});

test('a count of messages alone begins no mail', () => {
  expect(readHeader('Lock shut\n1 message\nThe lock is shut <b@c> since Monday.\n')).toBeUndefined();
});
