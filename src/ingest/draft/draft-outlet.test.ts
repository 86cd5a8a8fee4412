import { expect, test } from 'vitest';
import { ingest } from '../../../tests/ingest-lake.ts';

const body =
  'Шлюз закрыт во вторник, потому что водолазы нашли трещину в его воротах, сообщило управление порта.';

function notesUnder(line: string): readonly string[] {
  const [draft] = ingest(`Шлюз закрыт\n${line}\n7 мая 2031\n\n${body}\n\n${body}\n`)?.drafts ?? [];
  return (draft?.article.review ?? []).filter((note) => /outlet|publisher/.test(note));
}

test.each(['Анна Мохова, корреспондент «Портовой жизни»', 'Анна Мохова, для «Северной жизни»'])(
  'the line %j is shown where it declines the name of the outlet',
  (line) => {
    expect(notesUnder(line)).toEqual([
      `The outlet seems to be named in the line “${line}”, and is not recorded, since its form is declined there: write the name as it is.`,
    ]);
  },
);

test('where no line does, none is named', () => {
  expect(notesUnder('Анна Мохова, редактор')).toEqual([
    'The file names no publisher: find out who published it, and say how it is known.',
  ]);
});

test.each([
  [
    '«Портовая жизнь»',
    'inferred',
    'The file prints it in a byline, between marks: Портовая жизнь, as names of outlets stand, and titles of works.',
  ],
  ['«Северный вестник»', 'printed', 'The file prints it in a byline: Северный вестник.'],
])('behind an author %s is the outlet, %s', (name, grade, evidence) => {
  const [draft] =
    ingest(`Шлюз закрыт\nАнна Мохова, ${name}\n7 мая 2031\n\n${body}\n\n${body}\n`)?.drafts ?? [];
  expect(draft?.article.source.outletKnown).toEqual({ grade, evidence });
});
