/**
 * Fails where `npm ci` would fail on another platform: a package whose optional sibling has no entry in the lockfile,
 * or an entry without an integrity hash. Also keeps the floor of versions with known holes. Needs no network.
 */
import { readFileSync } from 'node:fs';

interface LockEntry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const floors: Readonly<Record<string, string>> = { astro: '7.2.8', 'js-yaml': '4.3.0' };

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockEntry> };
const entries = Object.entries(lock.packages);

const problems = [
  ...entries.flatMap(([place, entry]) => missingSiblings(place, entry)),
  ...entries
    .filter(([place, entry]) => place !== '' && !entry.link && !entry.integrity)
    .map(([place]) => `${place} has no integrity hash`),
  ...Object.entries(floors).flatMap(([name, floor]) => belowFloor(name, floor)),
];

for (const problem of problems) console.error(problem);
console.log(`${entries.length} packages in the lockfile, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

function missingSiblings(place: string, { optionalDependencies = {} }: LockEntry): readonly string[] {
  return Object.keys(optionalDependencies)
    .filter((name) => !placesFor(place, name).some((candidate) => candidate in lock.packages))
    .map((name) => `${place || 'the project'} wants ${name}, which has no entry`);
}

/** Where Node would look for a dependency of the package at a place, from the inside out. */
function placesFor(place: string, name: string): readonly string[] {
  const folders = place.split('/node_modules/');
  const nested = folders.map(
    (_, index) => `${folders.slice(0, folders.length - index).join('/node_modules/')}/node_modules/${name}`,
  );
  return [...nested, `node_modules/${name}`];
}

function belowFloor(name: string, floor: string): readonly string[] {
  return entries
    .filter(([place]) => place.endsWith(`node_modules/${name}`))
    .filter(([, { version = '0' }]) => version.localeCompare(floor, 'en', { numeric: true }) < 0)
    .map(([place, { version }]) => `${place} is ${version}; at least ${floor} is needed`);
}
