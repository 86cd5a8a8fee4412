/** The feeds, the sitemap and the description of the search by their schemas, which xmllint knows to read. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { subPathSite } from '../example-folder.ts';
import { findProgram, programs } from './programs.ts';

/** By kind: its files in a site that knows its host, and how one of them breaks a rule of the specification. */
const kinds = {
  atom: {
    files: ['feeds/**/*.atom', 'changes.xml'],
    broken: [
      ['an entry without an id', /<entry>[\s\S]*?(<id>.*?<\/id>)/, ''],
      ['a feed without a title', /(<title>.*?<\/title>)/, ''],
      ['a day without an hour', /(T[\d:.]+Z)<\/updated>/, ''],
      ['two titles', /()<updated>/, '<title>again</title>'],
      ['a relation that is none', /rel="(alternate)"/, 'other'],
      ['an author without a name', /<author>\s*(<name>.*<\/name>)/, ''],
    ],
  },
  rss: {
    files: ['feeds/**/*.rss'],
    broken: [
      ['another version', /version="(2\.0)"/, '0.92'],
      ['a channel without a link', /(<link>.*?<\/link>)/, ''],
      ['a link without a host', /<link>(https:\/\/[^/]+)/, ''],
      ['a guid that would be an address', /isPermaLink="(false)"/, 'true'],
      ['a day as machines write it', /<lastBuildDate>(.*?)<\/lastBuildDate>/, '2031-07-22T00:00:00Z'],
      ['an element that RSS does not have', /()<item>/, '<updated>now</updated>'],
    ],
  },
  sitemap: {
    files: ['sitemap.xml'],
    broken: [
      ['a path for an address', /<loc>(https:\/\/[^/]+)/, ''],
      ['a day that is none', /<lastmod>(.*?)<\/lastmod>/, '2031-13-01'],
      ['no address', /(<loc>.*?<\/loc>)/, ''],
    ],
  },
  opensearch: {
    files: ['opensearch.xml'],
    broken: [
      ['a short name that is long', /<ShortName>(.*?)<\/ShortName>/, 'Seventeen letters'],
      ['no description', /(<Description>.*?<\/Description>)/, ''],
      ['no template', /(template="[^"]*")/, ''],
    ],
  },
} as const satisfies Readonly<Record<string, Kind>>;

interface Kind {
  readonly files: readonly string[];
  /** What is wrong, what of a file is replaced (the group of an expression), and by what. */
  readonly broken: readonly (readonly [string, RegExp, string])[];
}

/** Gives what xmllint says against files, or against a text. */
function lint(kind: string, files: readonly string[], input?: string): readonly string[] {
  const flags = ['--noout', '--nonet', '--relaxng', `tests/servers/schemas/${kind}.rng`, ...files];
  const { stderr } = spawnSync(findProgram(programs.xmllint) ?? '', flags, { input, encoding: 'utf8' });
  return stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
}

describe.each(Object.entries<Kind>(kinds))('%s', (kind, { files, broken }) => {
  const found = globSync([...files], { cwd: subPathSite }).map((file) => join(subPathSite, file));

  test('every file follows the specification', () => {
    expect(found.length).toBeGreaterThan(0);
    expect(lint(kind, found)).toEqual([]);
  });

  test.each(broken)('%s is found', (_, wrong, by) => {
    const text = readFileSync(found.find((file) => wrong.test(readFileSync(file, 'utf8'))) ?? '', 'utf8');
    const changed = text.replace(wrong, (whole, group: string) => whole.replace(group, by));
    expect(changed).not.toBe(text);
    expect(lint(kind, ['-'], changed).join('\n')).toContain('fails to validate');
  });
});
