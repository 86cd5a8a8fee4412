import { remember } from '../words/remember.ts';

/** Some bytes of a file. */
export type FilePart = readonly [from: number, to: number];

/** Fetches one file of the index by its name, or of a large index a part of one; whoever cannot give a part gives the file. Rejects when it cannot. */
export type Load = (name: string, part?: FilePart) => Promise<string>;

/** What could not be fetched or read, so that a question cannot be answered: a file of the index, or what a search server said. */
export type LoadFailure = { readonly trouble: 'file'; readonly file: string } | ServerFailure;

export interface ServerFailure {
  readonly trouble: 'unreadable' | 'other records' | 'error' | 'silence' | 'unreachable';
  readonly host: string;
  /** The status of the error, the seconds of the silence. */
  readonly value?: number;
}

/** For programs; the page says a failure in the words of its reader. */
export class SearchLoadError extends Error {
  override readonly name = 'SearchLoadError';
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure, cause: unknown) {
    super(`could not be loaded: ${JSON.stringify(failure)}`, { cause });
    this.failure = failure;
  }
}

/** Gives a file in the form in which the search uses it. */
export type ReadFile<Content> = (name: string) => Promise<Content>;

const mostKept = 4_000;

/** Fetches each file once, reads it once, and keeps the result. A file that failed is asked for again the next time. */
export function createFileReader<Content>(load: Load, read: (text: string) => Content): ReadFile<Content> {
  return remember((name) => loadAndRead(name, load, read), mostKept);
}

async function loadAndRead<Content>(
  name: string,
  load: Load,
  read: (text: string) => Content,
): Promise<Content> {
  try {
    return read(await load(name));
  } catch (cause) {
    throw new SearchLoadError({ trouble: 'file', file: name }, cause);
  }
}
