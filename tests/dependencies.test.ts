/** What the project stands on: licences, install scripts and the number of packages, by the lockfile alone. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const PackageSchema = z.object({
  license: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const { packages } = z
  .object({ packages: z.record(z.string(), PackageSchema) })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const { '': project, ...others } = packages;
const entries = Object.entries(others).map(([place, entry]) => ({
  place,
  name: place.replace(/^.*node_modules\//, ''),
  ...entry,
}));

/** Asks for a notice at most. Of two that a package offers, one is enough. */
const permissive =
  /^(?:0BSD|Apache-2\.0|BlueOak-1\.0\.0|BSD|BSD-[23]-Clause|CC0-1\.0|ISC|MIT|MIT-0|OFL-1\.1|Python-2\.0|PSF-2\.0|MIT OR Apache-2\.0|\(MIT OR (?:CC0-1\.0|GPL-3\.0-or-later)\)|\(MIT AND Zlib\))$/;

/** Asks for its own source where it is passed on: these work on a developer's machine, and nothing of them is in the site. */
const toolsUnderOtherLicences = {
  'MPL-2.0': /^(?:lightningcss(?:-.+)?|axe-core|@axe-core\/playwright|ical\.js|satori)$/,
  'LGPL-3.0-or-later': /^@img\/sharp-(?:libvips-|win32-|wasm32)/,
} as const;

/** They build the site; libraries hang on them that nothing here imports and nothing in the site holds. */
const buildTools = new Set(['astro', 'satori', 'sharp']);

test('every package is permissive, or a tool under a licence that is named here', () => {
  const unknown = entries.filter(({ name, license = 'none' }) => {
    if (permissive.test(license)) return false;
    const copyleft = Object.entries(toolsUnderOtherLicences).find(([id]) => license.includes(id));
    return copyleft === undefined || !copyleft[1].test(name);
  });
  expect(unknown.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});

test('nothing that the code imports brings a licence with it that asks for more than a notice', () => {
  const direct = Object.keys(project?.dependencies ?? {}).filter((name) => !buildTools.has(name));
  const reached = reachedFrom(direct);
  const asking = entries.filter(({ name, license = '' }) => reached.has(name) && !permissive.test(license));
  expect(reached.size).toBeGreaterThan(direct.length);
  expect(asking.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});

test('no package needs a script of its own to be installed', () => {
  // esbuild's only checks that its program is the right one; `allowScripts` in package.json tells npm not to ask.
  expect(entries.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual([
    'esbuild',
  ]);
});

/** Raising one is a line in a commit that says why. */
test('no more packages than these', () => {
  const direct = Object.keys(project?.dependencies ?? {});
  const installed = new Set(entries.map(({ name }) => name));
  expect(direct.length).toBeLessThanOrEqual(63);
  expect(installed.size).toBeLessThanOrEqual(740);
});

/** The packages named and what they need, by name: whichever version. */
function reachedFrom(names: readonly string[]): ReadonlySet<string> {
  const reached = new Set(names);
  for (const name of reached)
    for (const entry of entries.filter((each) => each.name === name))
      for (const needed of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }))
        reached.add(needed);
  return reached;
}
