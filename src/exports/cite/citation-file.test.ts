/** What citation-js writes and reads back: the files are valid by the program that others read them with. */
import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { exampleArticle, exampleContent, exampleSource } from '../../../tests/example-content.ts';
import { citeAll } from '../../derive/cite/cite-all.ts';
import { buildDossier } from '../../derive/dossier/build-dossier.ts';
import { citationFile } from './citation-file.ts';

/** With the signs that mean something in one of the formats, and a line longer than RIS readers break. */
const headline =
  'Talks & “tides” at the lake: 100 % {calm}, say both | ministers, and nobody else at the long northern shore';

const content = exampleContent({
  articles: [exampleArticle({ source: exampleSource({ headline, authors: ['Ada Moor'] }) })],
});
const dossier = buildDossier({ ...content, story: { ...content.story, address: 'https://lake.example/' } });
const all = Array.from(
  citeAll(dossier, [
    { day: '2031-06-02', items: [{ kind: 'event', id: 'lake-meeting', what: ['added'] }] },
  ]).values(),
);

test.each(
  all.flatMap((cited) =>
    (['bib', 'ris', 'json'] as const).map((format) => [cited.id, format, cited] as const),
  ),
)('%s.%s is read back with title, container, address and date', (id, format, cited) => {
  const [item = {}, ...others] = new Cite(citationFile(cited, format)).data;
  expect(others).toEqual([]);
  const isPage = cited.report === undefined;
  expect(item['title']).toBe(isPage ? cited.title : headline);
  expect(String(item['URL'])).toBe(cited.address);
  expect(JSON.stringify(item['issued'])).toContain(isPage ? '2031,6' : '2031');
  expect(String(item['note'])).toContain(isPage ? 'Lake Post' : 'date inferred');
  if (format !== 'ris') expect(item['id']).toBe(id.replaceAll('/', '-'));
  if (!isPage) expect(item['container-title']).toBe('Lake Post');
});

/** What files say of a report of which no day is known for sure. */
function filesOf(date: string) {
  const published = { date, grade: 'inferred', evidence: 'It tells of a Sunday.' } as const;
  const dated = exampleContent({ articles: [exampleArticle({ published })] });
  const [cited] = citeAll(buildDossier(dated), []).values();
  if (cited === undefined) throw new Error('Nothing is cited.');
  return { bib: citationFile(cited, 'bib'), ris: citationFile(cited, 'ris') };
}

test.each([
  ['2031-05-04', '2031/05/04/', 'month = {may 4}'],
  ['[2031-05-04,2031-05-05]', '2031/05//', 'month = {5}'],
  ['[2031-05-30..2031-06-02]', '2031///', 'year = {2031}'],
])('of %s RIS and BibTeX hold what is sure: %s, %s', (date, day, inBibtex) => {
  const { ris, bib } = filesOf(date);
  expect(ris).toContain(`DA  - ${day}\r\n`);
  expect(ris).toContain('PY  - 2031\r\n');
  expect(bib).toContain(inBibtex);
});

test('a date that no field holds stands whole in the note', () => {
  const { ris, bib } = filesOf('[2031-05-04,2031-05-05]');
  expect(ris).toContain('Of the report: published 4 or 5 May 2031; date inferred.');
  expect(bib).toContain('Of the report: published 4 or 5 May 2031; date inferred.');
  expect(filesOf('2031-05-04').ris).toContain('Of the report: date inferred.');
  expect(filesOf('2031-05-04~').ris).toContain('Of the report: published about 4 May 2031; date inferred.');
  expect(filesOf('[2031-12-31,2032-01-01]').ris).not.toMatch(/^(?:DA|PY)/m);
});

test('no line of a RIS file is broken, and each ends as the format asks', () => {
  const [quote] = all;
  const lines = quote === undefined ? [] : citationFile(quote, 'ris').split('\r\n');
  expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(lines.at(-1)).toBe('');
});

test('a site that does not know its address gives none that is broken', () => {
  const [cited] = citeAll(buildDossier(content), []).values();
  expect(cited && citationFile(cited, 'json')).not.toContain('URL');
});
