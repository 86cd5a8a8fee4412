import { remember } from '../words/remember.ts';

/** Fetches one file of the index by its name. Rejects when it cannot. */
export type Load = (name: string) => Promise<string>;

/** A file of the index could not be fetched or read, so the question cannot be answered. */
export class SearchLoadError extends Error {
  override readonly name = 'SearchLoadError';
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`The search index file “${file}” could not be loaded.`, { cause });
    this.file = file;
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
    throw new SearchLoadError(name, cause);
  }
}
