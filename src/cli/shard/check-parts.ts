import { basename } from 'node:path';
import type { Notice } from '../../domain/notice.ts';
import { countOf } from '../../text/count-of.ts';
import type { Part } from './part.ts';
import type { OpenPart } from './part-file.ts';
import { formatShard } from './shard.ts';

/** Why these parts are not all parts of one run that this program can put together: nothing where they are. */
export function checkParts(parts: readonly OpenPart[], folder: string, program: string): readonly Notice[] {
  const [first] = parts;
  if (first === undefined) return [noParts(folder)];
  const faults = [
    ...parts.flatMap((one) => ofOtherProgram(one, program)),
    ...parts.flatMap((one) => ofOtherRun(one, first)),
    ...listTwice(parts),
  ];
  const isOneCount = parts.every(({ part }) => part.shard.count === first.part.shard.count);
  return isOneCount ? [...faults, ...listMissing(parts, folder, first.part.shard.count)] : faults;
}

function fault(rule: string, file: string, [message, hint]: readonly [string, string]): Notice {
  return { rule, severity: 'error', file, message, hint };
}

function noParts(folder: string): Notice {
  return fault('no-parts', folder, [
    'There is no part in the folder.',
    'Each shard writes one: npm run ingest -- FILES --shard 1/4 --parts FOLDER, and so on to 4/4.',
  ]);
}

function ofOtherProgram({ path, part }: OpenPart, program: string): readonly Notice[] {
  if (part.program === program) return [];
  return [
    fault('part-of-other-program', path, [
      `The part was written by ${part.program}, and this is ${program}: they may read a file in two ways.`,
      `Bring all machines to one commit, run npm ci, and run shard ${formatShard(part.shard)} again.`,
    ]),
  ];
}

/** By the first thing in which a part differs from the first one. */
function ofOtherRun({ path, part }: OpenPart, { path: other, part: first }: OpenPart): readonly Notice[] {
  const differences = [
    ['the number of shards', String(part.shard.count), String(first.shard.count)],
    ['what was said of the files', ...inWords(part.settings, first.settings)],
    ['the list of files', ...firstDifference(part, first)],
  ] as const;
  const found = differences.find(([, own, others]) => own !== others);
  if (found === undefined) return [];
  const [what, own, others] = found;
  return [
    fault('part-of-other-run', path, [
      `The part is of another run than ${basename(other)}: they differ in ${what}, here ${own}, there ${others}.`,
      'Name the same files in the same way, with the same options, for every shard; delete the parts of the other run, or run their shards again.',
    ]),
  ];
}

function inWords(...both: readonly [Part['settings'], Part['settings']]): readonly [string, string] {
  const [own, others] = both.map(({ given, mostBytes }) =>
    JSON.stringify({ ...given, 'max-size': mostBytes }),
  );
  return [own ?? '', others ?? ''];
}

function firstDifference({ inputs: own }: Part, { inputs: others }: Part): readonly [string, string] {
  const tell = (list: Part['inputs'], at: number) => {
    const { path, size } = list[at] ?? {};
    return path === undefined
      ? `${countOf(list.length, 'file')}`
      : `${path}${size === undefined ? '' : ` (${size} B)`}`;
  };
  const longest = own.length < others.length ? others : own;
  const at = longest.findIndex((_, index) => tell(own, index) !== tell(others, index));
  return at < 0 ? ['', ''] : [tell(own, at), tell(others, at)];
}

function listTwice(parts: readonly OpenPart[]): readonly Notice[] {
  const byShard = Map.groupBy(parts, ({ part }) => formatShard(part.shard));
  return [...byShard].flatMap(([shard, [kept, ...others]]) =>
    others.map(({ path }) =>
      fault('part-there-twice', path, [
        `Shard ${shard} is there twice: ${basename(kept?.path ?? '')} is of it too.`,
        'Delete the one that was written first.',
      ]),
    ),
  );
}

const mostNamed = 12;

function listMissing(parts: readonly OpenPart[], folder: string, count: number): readonly Notice[] {
  const there = new Set(parts.map(({ part }) => part.shard.number));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((one) => !there.has(one));
  if (missing.length === 0) return [];
  const named = missing.slice(0, mostNamed).map((number) => formatShard({ number, count }));
  const more = missing.length > mostNamed ? ` and ${missing.length - mostNamed} more` : '';
  return [
    fault('parts-missing', folder, [
      `${missing.length === 1 ? 'The part of shard' : 'The parts of shards'} ${named.join(', ')}${more} ${missing.length === 1 ? 'is' : 'are'} missing.`,
      'Run the missing shards with the same files and options, or copy their parts here, then merge again.',
    ]),
  ];
}
