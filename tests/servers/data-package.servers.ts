/**
 * The data package of the built site, read by the reference library of its format, which is not among the dependencies and
 * comes from npm for this test. It knows version 1 alone; what version 2 adds is checked beside the file that writes it.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installOutside } from '../../bench/install-outside.ts';
import { exampleSite } from '../example-folder.ts';

/** The part of the library that is used here. */
interface DataPackages {
  readonly Package: {
    readonly load: (descriptor: object, options: object) => Promise<LoadedPackage>;
  };
}

interface LoadedPackage {
  readonly valid: boolean;
  readonly resources: readonly {
    readonly name: string;
    /** Every row, with each cell as its field says; throws where one is not, where a key comes twice, or leads nowhere. */
    readonly read: (options: object) => Promise<readonly object[]>;
  }[];
}

interface Descriptor {
  readonly resources: readonly { readonly name: string; readonly path: string }[];
}

const folder = mkdtempSync(join(tmpdir(), 'data-package-'));
const data = join(folder, 'data');
let library: DataPackages;

beforeAll(() => {
  cpSync(join(exampleSite, 'data'), data, { recursive: true });
  installOutside(folder, ['datapackage@1.1.10']);
  library = createRequire(join(folder, 'package.json'))('datapackage') as DataPackages;
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readDescriptor = (): Descriptor =>
  JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8')) as Descriptor;

/** Reads every row. What version 1 calls a profile is a type in version 2. */
async function readRows(): Promise<Readonly<Record<string, number>>> {
  const { resources, ...rest } = readDescriptor();
  const tables = resources.map((resource) => ({ ...resource, profile: 'tabular-data-resource' }));
  const loaded = await library.Package.load({ ...rest, resources: tables }, { basePath: data, strict: true });
  const counts: (readonly [string, number])[] = [];
  for (const resource of loaded.resources)
    counts.push([resource.name, (await resource.read({ relations: true })).length]);
  return Object.fromEntries(counts);
}

test('it is valid, and every row has the types, keys and references that it promises', async () => {
  const rows = await readRows();
  const expected = readDescriptor().resources.map(({ name }) => [name, countRecords(name)] as const);
  expect(rows).toEqual(Object.fromEntries(expected));
});

/** How many records the same table has as JSON. */
function countRecords(name: string): number {
  return (JSON.parse(readFileSync(join(data, `${name}.json`), 'utf8')) as readonly object[]).length;
}

test.each([
  ['a day that is none', 'quotes.csv', /,(\d{4})-\d\d-\d\d,/, 'year', /cast|type/i],
  [
    'a reference that leads nowhere',
    'renderings.csv',
    /,([\w-]+\/[\w-]+),/,
    'nobody/nothing',
    /foreign key/i,
  ],
  ['a key that comes twice', 'outlets.csv', /\n([^\n]*)\n/, '', /unique/i],
])('%s is found', async (_, file, wrong, by, said) => {
  const path = join(data, file);
  const text = readFileSync(path, 'utf8');
  const broken = text.replace(wrong, (whole, group: string) =>
    by === '' ? `${whole}${group}\n` : whole.replace(group, by),
  );
  writeFileSync(path, broken);
  await expect(readRows()).rejects.toThrow(said);
  writeFileSync(path, text);
});
