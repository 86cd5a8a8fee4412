import { statSync } from 'node:fs';

/** Makes something of a file, or gives what was made of the same bytes. */
export type RememberFile = <Of>(file: string, make: () => Of) => Of;

/** Keeps what was made of each file in memory until the file is another. What throws is made anew. */
export function rememberFiles(): RememberFile {
  const known = new Map<string, { readonly stamp: string; readonly made: unknown }>();
  return <Of>(file: string, make: () => Of): Of => {
    // Before the file is read: what is written meanwhile has a later one.
    const stamp = stampOf(file);
    const before = known.get(file);
    // One caller makes one kind of thing of a file.
    if (before?.stamp === stamp) return before.made as Of;
    const made = make();
    known.set(file, { stamp, made });
    return made;
  };
}

/** To the nanosecond: a file may be written twice in a millisecond. */
function stampOf(file: string): string {
  const { mtimeNs, ctimeNs, size, ino } = statSync(file, { bigint: true });
  return `${mtimeNs} ${ctimeNs} ${size} ${ino}`;
}
