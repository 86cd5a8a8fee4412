import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hashOfFile, type Move, readJournal, writeJournal } from './batch-journal.ts';
import type { Disk } from './disk.ts';
import { writing } from './fault.ts';
import { checkRoom } from './free-room.ts';
import { writeUnfinished } from './write-whole-file.ts';

/** A file that is to be written or removed with others, all of them or none. */
export type PlannedFile = WrittenFile | RemovedFile;

interface WrittenFile {
  /** `create`: it is an error if it is there. `add`: one that is there stays. `replace`: it takes the place of the former. */
  readonly how: 'create' | 'add' | 'replace';
  readonly path: string;
  readonly text: string;
}

interface RemovedFile {
  readonly how: 'remove';
  readonly path: string;
}

/** Where a batch is written: the names in its journal begin at the root, which may be moved meanwhile. */
export interface BatchPlace {
  readonly root: string;
  readonly journal: string;
  readonly disk: Disk;
}

/**
 * Writes and removes all files or none. Where the machine refuses it throws a WriteError and all is as it was; what a crash
 * interrupts `finishBatch` completes.
 */
export function writeBatch(files: readonly PlannedFile[], place: BatchPlace): void {
  if (files.length === 0) return;
  checkRoom(
    files.map((file) => (file.how === 'remove' ? 0 : Buffer.byteLength(file.text))),
    place.root,
    place.disk,
  );
  const moves: Move[] = [];
  const done: Move[] = [];
  try {
    for (const file of files) moves.push(prepare(file, place));
    writeJournal(place.journal, moves, place.disk);
    for (const move of moves.toSorted(finalLast)) if (moveNew(move, place)) done.push(move);
  } catch (error) {
    undo(moves, done, place);
    throw error;
  }
  tidy(moves, place);
}

/** Completes a batch that a crash interrupted; only for who holds the lock. */
export function finishBatch(place: BatchPlace): void {
  if (!existsSync(place.journal)) return;
  const moves = readJournal(place.journal);
  for (const move of moves) writing(join(place.root, move.to), () => moveAgain(move, place));
  tidy(moves, place);
}

function prepare(file: PlannedFile, { root, disk }: BatchPlace): Move {
  const { how, path } = file;
  const to = relative(root, path);
  const former = how === 'replace' || how === 'remove' ? hashOfFile(path) : undefined;
  const known = former === undefined ? {} : { former };
  if (file.how === 'remove') return { how: file.how, to, ...known };
  const unfinished = writing(path, () => writeUnfinished(path, file.text, disk));
  return { how: file.how, from: relative(root, unfinished), to, ...known };
}

/** In this order: new files can be taken back, replaced and removed ones cannot. */
const order = ['create', 'add', 'replace', 'remove'];

function finalLast(left: Move, right: Move): number {
  return order.indexOf(left.how) - order.indexOf(right.how);
}

/** Whether the file is ours: `add` leaves one that is there. */
function moveNew(move: Move, { root, disk }: BatchPlace): boolean {
  const target = join(root, move.to);
  return writing(target, () => {
    if (move.how === 'remove') disk.remove(target);
    else if (move.how === 'replace') disk.rename(join(root, move.from), target);
    else if (move.how === 'create' || !existsSync(target)) disk.link(join(root, move.from), target);
    else return false;
    return true;
  });
}

/** What was moved before the crash has no temporary name any more, or its own already; a file that somebody has changed since stays. */
function moveAgain(move: Move, { root, disk }: BatchPlace): void {
  const target = join(root, move.to);
  const isUnchanged = () => hashOfFile(target) === move.former;
  if (move.how === 'remove') {
    if (isUnchanged()) disk.remove(target);
    return;
  }
  const source = join(root, move.from);
  if (!existsSync(source)) return;
  if (move.how === 'replace' && isUnchanged()) disk.rename(source, target);
  if (move.how !== 'replace' && !existsSync(target)) disk.link(source, target);
}

/** Takes back what was moved; once a file has been replaced or removed the next `finishBatch` goes on instead. */
function undo(moves: readonly Move[], done: readonly Move[], place: BatchPlace): void {
  if (done.some(({ how }) => how === 'replace' || how === 'remove')) return;
  for (const { to } of done) place.disk.remove(join(place.root, to));
  tidy(moves, place);
}

function tidy(moves: readonly Move[], { root, journal, disk }: BatchPlace): void {
  disk.remove(journal);
  for (const move of moves) if (move.how !== 'remove') disk.remove(join(root, move.from));
}
