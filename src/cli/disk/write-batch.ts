import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hashOfFile, type Move, readJournal, writeJournal } from './batch-journal.ts';
import type { Disk } from './disk.ts';
import { writing } from './fault.ts';
import { checkRoom } from './free-room.ts';
import { writeUnfinished } from './write-whole-file.ts';

/** A file that is to be written with others, all of them or none. */
export interface PlannedFile {
  /** `create`: it is an error if it is there. `add`: one that is there stays. `replace`: it takes the place of the former. */
  readonly how: Move['how'];
  readonly path: string;
  readonly text: string;
}

/** Where a batch is written: the names in its journal begin at the root, which may be moved meanwhile. */
export interface BatchPlace {
  readonly root: string;
  readonly journal: string;
  readonly disk: Disk;
}

/**
 * Writes all files or none. Where the machine refuses it throws a WriteError and all is as it was; what a crash
 * interrupts `finishBatch` completes.
 */
export function writeBatch(files: readonly PlannedFile[], place: BatchPlace): void {
  if (files.length === 0) return;
  checkRoom(
    files.map(({ text }) => Buffer.byteLength(text)),
    place.root,
    place.disk,
  );
  const moves: Move[] = [];
  const done: Move[] = [];
  try {
    for (const file of files) moves.push(prepare(file, place));
    writeJournal(place.journal, moves, place.disk);
    for (const move of moves.toSorted(replacementsLast)) if (moveNew(move, place)) done.push(move);
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

function prepare({ how, path, text }: PlannedFile, { root, disk }: BatchPlace): Move {
  const former = how === 'replace' ? hashOfFile(path) : undefined;
  const unfinished = writing(path, () => writeUnfinished(path, text, disk));
  const move = { how, from: relative(root, unfinished), to: relative(root, path) };
  return former === undefined ? move : { ...move, former };
}

/** New files can be taken back, replaced ones cannot. */
function replacementsLast(left: Move, right: Move): number {
  return Number(left.how === 'replace') - Number(right.how === 'replace');
}

/** Whether the file is ours: `add` leaves one that is there. */
function moveNew({ how, from, to }: Move, { root, disk }: BatchPlace): boolean {
  const [source, target] = [join(root, from), join(root, to)];
  return writing(target, () => {
    if (how === 'replace') disk.rename(source, target);
    else if (how === 'create' || !existsSync(target)) disk.link(source, target);
    else return false;
    return true;
  });
}

/** What was moved before the crash has no temporary name any more, or its own already; a file that somebody has changed since stays. */
function moveAgain({ how, from, to, former }: Move, { root, disk }: BatchPlace): void {
  const [source, target] = [join(root, from), join(root, to)];
  if (!existsSync(source)) return;
  if (how === 'replace' && hashOfFile(target) === former) disk.rename(source, target);
  if (how !== 'replace' && !existsSync(target)) disk.link(source, target);
}

/** Takes back what was moved; once a file has been replaced the next `finishBatch` goes on instead. */
function undo(moves: readonly Move[], done: readonly Move[], place: BatchPlace): void {
  if (done.some(({ how }) => how === 'replace')) return;
  for (const { to } of done) place.disk.remove(join(place.root, to));
  tidy(moves, place);
}

function tidy(moves: readonly Move[], { root, journal, disk }: BatchPlace): void {
  disk.remove(journal);
  for (const { from } of moves) disk.remove(join(root, from));
}
