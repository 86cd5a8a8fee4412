/** The catalogues of the interface hold what the code says, and their translations have its places and its markup. */
import { globSync, readFileSync } from 'node:fs';
import { po } from 'gettext-parser';
import { expect, test } from 'vitest';
import { writePo } from '../src/cli/messages/po-file.ts';
import { readInterfaceTexts } from '../src/cli/messages/texts-of-code.ts';
import { siteLanguages } from '../src/messages/languages.ts';
import { keysOf } from '../src/text/tables/keys-of.ts';

const texts = readInterfaceTexts();
const fileOf = (language: string): string => `src/messages/catalogues/${language}.po`;

test.each(keysOf(siteLanguages))('%s has every text of the code: npm run messages', (language) => {
  const written = readFileSync(fileOf(language), 'utf8');
  expect(texts.length).toBeGreaterThan(50);
  expect(written).toBe(writePo(texts, language, written));
});

/** What must stand in a translation as it stands in English, whatever its order. */
const kept = /\{\d\}|<[^>]*>/g;
const keptIn = (text: string): readonly string[] => [...new Set(text.match(kept) ?? [])].toSorted();

test.each(keysOf(siteLanguages))(
  'translations into %s fill in what the code gives, in its markup',
  (language) => {
    const entries = Object.values(po.parse(readFileSync(fileOf(language))).translations).flatMap((own) =>
      Object.values(own),
    );
    const wrong = entries.flatMap(({ msgid, msgstr }) =>
      msgstr.filter((said) => msgid !== '' && said !== '' && keptIn(said).join() !== keptIn(msgid).join()),
    );
    expect(wrong).toEqual([]);
  },
);

/** Attributes that readers see or hear, with words that no catalogue holds. */
const bareAttribute =
  /\s(?:aria-label|title|alt|placeholder|caption)="[^"]*\p{L}[^"]*"|<DotTable\b[^>]*\sunit="[^"]*"/gu;
/** Shown by the server for makers, on no site. */
const forMakers = 'src/components/report/OpenNotices.astro';

test('no component gives readers an attribute in English alone', () => {
  const files = globSync('src/**/*.astro').filter((file) => file.replaceAll('\\', '/') !== forMakers);
  const bare = files.flatMap((file) => readFileSync(file, 'utf8').match(bareAttribute) ?? []);
  expect(files.length).toBeGreaterThan(100);
  expect(bare).toEqual([]);
});
