import { oneLine } from '../../text/lines/one-line.ts';

/** Signs that LaTeX does something at, by what prints them. */
const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '`': String.raw`\textasciigrave{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  '|': String.raw`\textbar{}`,
};

/** A text for LaTeX, letters of every script as they are: what would be a command, a brace or two signs in one is printed. */
export function escapeLatex(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\{}~^`<>|]|[&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replaceAll(/([-',])(?=\1)/g, '$1{}');
}
