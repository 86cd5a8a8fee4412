/**
 * Measures one run of ingest beside four shards and their merge, on invented reports: `npm run bench:shards`. The shards
 * run one after the other, each as if it were alone on a machine; what is written must be the same.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { listTree } from '../src/cli/disk/list-tree.ts';
import { examplePdf } from '../src/ingest/containers/container-fixtures.ts';
import { measureCommand } from './measure-command.ts';
import { makeReport } from './word-soup.ts';

const shards = 4;
const wordsEach = 400;

const linesOf = (seed: number) => makeReport(seed, wordsEach).trim().split(/\n+/);
const kinds = [
  { ending: 'txt', count: 1000, make: (seed: number) => makeReport(seed, wordsEach) },
  {
    ending: 'html',
    count: 500,
    make: (seed: number) =>
      `<!doctype html><html lang="en"><body><nav><a href="/">Home</a></nav><article><h1>${linesOf(seed)[0]}</h1>${linesOf(
        seed,
      )
        .slice(1)
        .map((line) => `<p>${line}</p>`)
        .join('')}</article><footer>Contact</footer></body></html>`,
  },
  { ending: 'pdf', count: 500, make: (seed: number) => examplePdf([printedLines(seed)]) },
];

/** The font of the page has no curly marks. */
function printedLines(seed: number) {
  const lines = linesOf(seed).flatMap((line) => line.replace(/[“”]/g, '"').match(/.{1,70}(?: |$)/g) ?? []);
  return lines.map((line, index) => [585 - 9 * index, line.trim()] as const);
}

const root = mkdtempSync(join(tmpdir(), 'bench-shards-'));
try {
  console.log('reports    one run       longest shard   merge         until all is there   all together');
  for (const kind of kinds) measure(kind);
} finally {
  rmSync(root, { recursive: true, force: true });
}

function measure({ ending, count, make }: (typeof kinds)[number]): void {
  const at = (name: string) => join(root, `${name}-${ending}`);
  mkdirSync(at('in'));
  for (let seed = 1; seed <= count; seed += 1)
    writeFileSync(join(at('in'), `report-${seed}.${ending}`), make(seed));
  const whole = measureCommand(['ingest', '--quiet', '--out', at('one'), at('in')]);
  const parts = Array.from({ length: shards }, (_, index) =>
    measureCommand([
      'ingest',
      '--quiet',
      '--shard',
      `${index + 1}/${shards}`,
      '--parts',
      at('parts'),
      at('in'),
    ]),
  );
  const merge = measureCommand(['merge', '--quiet', '--out', at('merged'), at('parts')]);
  if (!isDeepStrictEqual(filesIn(at('one')), filesIn(at('merged'))))
    throw new Error('The shards have written something else.');
  const longest = Math.max(...parts.map(({ work }) => work));
  const together = parts.reduce((sum, { work }) => sum + work, merge.work);
  const cells = [whole.work, longest, merge.work, longest + merge.work, together];
  console.log(
    `${`${count} ${ending}`.padEnd(10)} ${cells.map((work) => `${work.toFixed(1)} CPU s`.padEnd(13)).join(' ')} (clock: ${[whole, ...parts, merge].map(({ seconds }) => seconds.toFixed(0)).join(', ')} s)`,
  );
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(listTree(folder).map(({ path }) => [relative(folder, path), readFileSync(path, 'utf8')]));
}
