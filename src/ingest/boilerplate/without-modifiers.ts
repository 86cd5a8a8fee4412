/**
 * The same pattern with its groups of any case, `(?i:…)`, written out: `[Aa]` for a letter. Node forgets that such a group
 * takes both cases once a process has compiled so many patterns that it no longer optimises new ones.
 */
export function withoutModifiers({ source, flags }: RegExp): RegExp {
  const open: boolean[] = [false];
  const written = source.replaceAll(token, (found) => {
    if (found === ')') open.pop();
    else if (found.startsWith('(')) open.push(found === '(?i:' || (open.at(-1) ?? false));
    if (found === '(?i:') return '(?:';
    return (open.at(-1) ?? false) ? inBothCases(found) : found;
  });
  return new RegExp(written, flags);
}

/** What is no letter to be matched goes as a whole: an escape, a class, a number of times, what opens or ends a group. */
const token =
  /\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\{[\d,]+\}|\(\?i:|\(\?(?:[:=!]|<[=!]|<\w+>)|[()]|\p{L}/gu;

function inBothCases(found: string): string {
  if (found.startsWith('[') && /\p{L}/u.test(found.replaceAll(/\\[pP]\{[^}]*\}|\\./g, '')))
    throw new Error(`Write the letters of ${found} in both cases: it stands in a group of any case.`);
  const [lower, upper] = [found.toLowerCase(), found.toUpperCase()];
  return /^\p{L}$/u.test(found) && lower !== upper ? `[${upper}${lower}]` : found;
}
