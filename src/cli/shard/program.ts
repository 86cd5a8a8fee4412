import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readVersion } from '../command/create-command.ts';
import { listTree } from '../disk/list-tree.ts';

/** All by which a file is read and a part written; what else a program has changes nothing of a part. */
const readers = ['text', 'domain', 'ingest', 'cli/ingest', 'cli/shard'];

/** Which program this is, in a line: two with the same line read the same bytes the same way. */
export function describeProgram(): string {
  return `Dateline ${readVersion()}, code ${hashOfReaders().slice(0, 12)}, Node ${process.version}`;
}

function hashOfReaders(): string {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const code = readers
    .flatMap((name) => listTree(`${root}src/${name}`))
    .flatMap(({ path }) => (path.endsWith('.ts') && !path.endsWith('.test.ts') ? [path] : []));
  const hash = createHash('sha256');
  for (const path of [...code, `${root}package-lock.json`].toSorted())
    hash.update(relative(root, path).replaceAll('\\', '/')).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}
