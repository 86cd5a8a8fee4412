import { keyOf } from './find-pack-names.ts';
import { russian } from './russian.ts';
import { ukrainian } from './ukrainian.ts';

const cyrillic = /\p{Script=Cyrillic}/u;

/** A name in Cyrillic letters without the endings of its cases: one stem for «Путин», «Путина» and «Путину»; undefined in other scripts. */
export function stemOfName(name: string): string | undefined {
  if (!cyrillic.test(name)) return undefined;
  const data = /[іїєґ]/i.test(name) ? ukrainian : russian;
  return name
    .split(/\s+/)
    .map((word) => keyOf(data, word))
    .join(' ');
}
