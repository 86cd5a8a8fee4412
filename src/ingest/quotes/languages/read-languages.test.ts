import { describe, expect, test } from 'vitest';

import { readSaid } from '../read-quotations.ts';
import { isReadByMarksAlone } from './choose-grammar.ts';
import { frenchSamples } from './samples/french-samples.ts';
import { germanSamples } from './samples/german-samples.ts';
import { italianSamples } from './samples/italian-samples.ts';
import type { LanguageSamples } from './samples/language-samples.ts';
import { polishSamples } from './samples/polish-samples.ts';
import { portugueseSamples } from './samples/portuguese-samples.ts';
import { russianSamples } from './samples/russian-samples.ts';
import { spanishSamples } from './samples/spanish-samples.ts';
import { ukrainianSamples } from './samples/ukrainian-samples.ts';

/** Every part of every quotation, each as `speaker: words`. */
function read(text: string): readonly string[] {
  return readSaid(text).flatMap(({ parts, speakers, description }) =>
    parts.map(
      ({ start, end }) =>
        `${description ?? speakers.join(' & ')}: ${text.slice(start, end).replace(/[.,!?]$/, '')}`,
    ),
  );
}

const samples: Readonly<Record<string, LanguageSamples>> = {
  German: germanSamples,
  Russian: russianSamples,
  Ukrainian: ukrainianSamples,
  French: frenchSamples,
  Spanish: spanishSamples,
  Portuguese: portugueseSamples,
  Italian: italianSamples,
  Polish: polishSamples,
};

describe.each(Object.entries(samples))('%s', (_, texts) => {
  test.each(texts)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a language without a pack', () => {
  const text =
    '„Čekáme na přívoz už od rána“, řekla starostka Jana Horová. Podle ní se voda zvedá a most je zavřený. Lidé z města čekají na břehu, ale loď zatím nepřijela.';

  test('has quotations by their marks, and nobody who says them', () => {
    expect(read(text)).toEqual([': Čekáme na přívoz už od rána']);
    expect(isReadByMarksAlone(text)).toBe(true);
  });
});

test.each([
  'Vera Holm (Вера Хольм, Radio Sound) “will not pay,” said the lock keeper Nils Aas of the harbour.',
  '“Not a chance,” grinned Nils Aas.',
  '“The tide took it.” — Vera Holm',
])('reads a short English text as English: %s', (text) => {
  expect(isReadByMarksAlone(text)).toBe(false);
  expect(read(text)).toHaveLength(1);
});
