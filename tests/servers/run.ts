/**
 * Tests what needs programs beyond npm: `npm run test:servers`. Says which of them are missing and how to install them, and
 * ends with one line: `N passed, N failed`. A missing program counts as failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { countReport, countVitest } from '../count-tests.ts';
import { exampleSite, subPathSite } from '../example-folder.ts';
import { brotliModules, findProgram, type Program, programs, spreadPrograms } from './programs.ts';

const report = { file: 'test-results/servers.json', count: countVitest };
const missing = [programs, brotliModules, spreadPrograms]
  .flatMap<Program>(Object.values)
  .filter((program) => findProgram(program) === undefined);
if (missing.length > 0)
  console.log(
    `Not installed: ${missing.map(({ command }) => command).join(', ')}. On Debian: apt-get install --no-install-recommends ${missing.map(({ debian }) => debian).join(' ')}`,
  );
for (const [site, script] of [
  ['dist', 'build'],
  [exampleSite, 'build:example'],
  [subPathSite, 'build:sub-path'],
] as const)
  if (!existsSync(site)) spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
rmSync(report.file, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/servers/servers.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report.file}`,
  ],
  { stdio: 'inherit' },
);
const { passed, failed } = countReport(report, status === 0);
console.log(`\n${passed} passed, ${failed + missing.length} failed`);
process.exitCode = failed + missing.length === 0 ? 0 : 1;
