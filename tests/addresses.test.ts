import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/*
 * A site may lie under a path of its host, so that an address spelled anywhere but in src/domain/addresses.ts would lead
 * away from it. What is refused here is a text that begins with a slash and a letter, and a link to the root of the host.
 */

/** Paths from the site's root, which their users put under its base. */
const allowed: ReadonlySet<string> = new Set([
  'src/domain/addresses.ts',
  'src/exports/headers/site-headers.ts',
]);

/** Where something is made for readers; commands and ingest speak of files and of other people's pages. */
const files = globSync(
  'src/{pages,layouts,components,browser,derive,exports,markdown,collections,domain,search,styles}/**/*.{astro,ts,css}',
)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts') && !allowed.has(file));

const comment = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const literal =
  /(['"`])\/(?:[a-z_][^'"`\s]*|\$\{[^'"`]*)\1|\b(?:href|src|action)=(['"])\/\2|url\(\s*['"]?\/[^)]*\)/gi;

function literalsIn(source: string): readonly string[] {
  return Array.from(source.replaceAll(comment, '').matchAll(literal), ([found]) => found);
}

test('no address is spelled anywhere but where all of them are', () => {
  expect(files.length).toBeGreaterThan(300);
  const wrong = files.flatMap((file) =>
    literalsIn(readFileSync(file, 'utf8')).map((found) => `${file}: ${found}`),
  );
  expect(wrong).toEqual([]);
});

describe('an address that is spelled', () => {
  test.each([
    ['<a href="/about/">', '"/about/"'],
    ['<a href="/">', 'href="/"'],
    ["location.assign('/quotes/')", "'/quotes/'"],
    ['fetch(`/search/names/`)', '`/search/names/`'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template
    ['fetch(`/${name}/`)', '`/${name}/`'],
    ['src: url(/fonts/serif.woff2);', 'url(/fonts/serif.woff2)'],
  ])('%s is found', (source, found) => expect(literalsIn(source)).toEqual([found]));

  test.each([
    "path.split('/')",
    '/** `/about/` */',
    "import x from './about.ts'",
    'url(../fonts/serif.woff2)',
  ])('%s is none', (source) => expect(literalsIn(source)).toEqual([]));
});
