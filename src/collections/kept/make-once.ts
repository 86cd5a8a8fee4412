import { contentVersion } from './content-version.ts';

/** Makes at the first call and gives the same to every later one, until the content changes while somebody writes. */
export function makeOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: { readonly of: number; readonly result: Promise<T> } | undefined;
  return () => {
    const now = contentVersion();
    if (made?.of !== now) made = { of: now, result: make() };
    return made.result;
  };
}
