import { getSystemErrorMap } from 'node:util';
import type { Notice } from '../../domain/notice.ts';
import { errorMessage } from '../../text/error-message.ts';
import { codeOf } from './error-code.ts';

interface Fault {
  /** What the machine refuses, to follow “because”. */
  readonly because: string;
  /** What to do about it. */
  readonly hint: string;
}

const makeRoom = 'Make room, then run the same command again: what is done stays done.';
const mayNot = {
  because: 'the machine does not allow it',
  hint: 'Look whose the file and its folder are and who may read and write them.',
};

/** What a machine can refuse, by the code it gives. */
const faults: Readonly<Record<string, Fault>> = {
  ENOSPC: { because: 'the disk is full', hint: makeRoom },
  EDQUOT: { because: 'your share of the disk is used up', hint: makeRoom },
  EFBIG: { because: 'the disk takes no file of this size', hint: 'Use another disk.' },
  EROFS: { because: 'the disk may only be read', hint: 'Use a folder that may be written to.' },
  EACCES: mayNot,
  EPERM: mayNot,
  ENOTDIR: {
    because: 'a file stands where a folder should be',
    hint: 'Move that file away or name another folder.',
  },
  EISDIR: {
    because: 'a folder stands where a file should be',
    hint: 'Give the folder another name.',
  },
  ENOENT: {
    because: 'the file or its folder is not there',
    hint: 'Look whether it was moved or deleted meanwhile, then run the same command again.',
  },
  ELOOP: { because: 'its links lead in a circle', hint: 'Name the file or folder itself, not a link.' },
  ENAMETOOLONG: { because: 'its name is too long', hint: 'Give it a shorter name.' },
  EIO: { because: 'the disk answers with an error', hint: 'Check the disk, and copy what is on it.' },
  EXDEV: {
    because: 'the folder lies on another disk than the project',
    hint: 'Name a folder on the disk of the project and copy it from there.',
  },
  EEXIST: { because: 'another one of its name is there', hint: 'Run the same command again.' },
  EBUSY: { because: 'another program holds it', hint: 'Close that program and run the same command again.' },
  EMFILE: {
    because: 'too many files are open',
    hint: 'Close other programs and run the same command again.',
  },
};

/** What was refused and what to do; undefined where the error is no refusal of the machine. */
export function faultOf(error: unknown): Fault | undefined {
  const code = [codeOf(error), codeInWords(error)].find(
    (one) => one !== undefined && Object.hasOwn(faults, one),
  );
  return code === undefined ? undefined : faults[code];
}

/** A tool that is no Node code tells the machine’s number in its message alone: “No space left on device (os error 28)”. */
function codeInWords(error: unknown): string | undefined {
  const number = error instanceof Error ? /\(os error (\d+)\)/.exec(error.message)?.[1] : undefined;
  return number === undefined ? undefined : getSystemErrorMap().get(-Number(number))?.[0];
}

/** A file could not be written: the former one, if there was one, is as it was. */
export class WriteError extends Error {
  /** Without a file: the caller knows which one the person named. */
  readonly notice: Omit<Notice, 'file'>;

  constructor(path: string, { because, hint }: Fault) {
    const message = `${path} was not written, because ${because}.`;
    super(`${message} ${hint}`);
    this.name = 'WriteError';
    this.notice = { rule: 'not-written', severity: 'error', message, hint };
  }
}

/** Runs what writes a file; a refusal of the machine becomes a sentence about the file. */
export function writing<T>(path: string, task: () => T): T {
  try {
    return task();
  } catch (error) {
    const fault = faultOf(error);
    if (fault === undefined) throw error;
    throw new WriteError(path, fault);
  }
}

/** What to print of any error: of a refusal of the machine a sentence, of others their message. */
export function messageOf(error: unknown): string {
  const fault = faultOf(error);
  const path = error instanceof Error && 'path' in error ? `${String(error.path)}: ` : '';
  if (fault !== undefined) return `${path}It did not work, because ${fault.because}. ${fault.hint}`;
  return errorMessage(error);
}

/** There is less room than is wanted. */
export function noRoom(path: string, wanted: number, free: number): WriteError {
  const because = `${inKilobytes(wanted)} are wanted and the disk has ${inKilobytes(free)} left`;
  return new WriteError(path, { because, hint: makeRoom });
}

function inKilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
