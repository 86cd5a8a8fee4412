import { expect, test } from 'vitest';
import { countTranslated } from '../../collections/published/count-translated.ts';
import { writePo } from './po-file.ts';

const day = { text: '{0} day', several: '{0} days', filled: ['count'], files: ['src/a.ts'] };
const kind = { text: 'kind', context: 'a quote', filled: [], files: ['src/a.ts', 'src/b.astro'] };
const from = { text: 'from {0}', filled: ['words.day'], files: ['src/a.ts'] };

test('a catalogue has every text, with what translators need to know', () => {
  const written = writePo([day, kind, from], 'ru');
  expect(written).toContain('msgid_plural "{0} days"\nmsgstr[0] ""\nmsgstr[1] ""\nmsgstr[2] ""');
  expect(written).toContain('#: src/a.ts\n#: src/b.astro\nmsgctxt "a quote"\nmsgid "kind"');
  expect(written).toContain('#. {0}: words.day');
  expect(countTranslated(written)).toEqual({ translated: 0, drafts: 0, missing: 3 });
});

test('what was translated stays with its mark, what nobody says any longer goes', () => {
  const former = writePo([kind, from], 'ru')
    .replace('msgid "kind"\nmsgstr ""', 'msgid "kind"\nmsgstr "вид"')
    .replace('msgid "from {0}"\nmsgstr ""', 'msgid "from {0}"\nmsgstr "от {0}"')
    .replace('#: src/a.ts\n#: src/b.astro', '#: src/a.ts\n#, fuzzy');
  const written = writePo([day, kind], 'ru', former);
  expect(written).toContain('msgstr "вид"');
  expect(written).not.toContain('от {0}');
  expect(countTranslated(written)).toEqual({ translated: 1, drafts: 1, missing: 1 });
  expect(writePo([day, kind], 'ru', written)).toBe(written);
});

test('the English catalogue holds what the code says', () => {
  expect(writePo([day, from], 'en')).toContain('msgstr[0] "{0} day"\nmsgstr[1] "{0} days"');
  expect(writePo([day, from], 'en')).toContain('msgid "from {0}"\nmsgstr "from {0}"');
});
