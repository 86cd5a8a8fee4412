import { diffLines } from 'diff';

/** Lines that two versions of a file have, or lines in which they differ. */
export type VersionPart =
  | { readonly kind: 'same'; readonly text: string }
  | {
      readonly kind: 'differs';
      readonly file: string;
      readonly mine: string;
      /** Who changed them since the version that both began with. */
      readonly by: 'file' | 'mine' | 'both';
    };

export type VersionChoice = 'file' | 'mine';

/** A file as somebody left it beside what the desk would make of it, and what both began with. */
export interface FileVersions {
  readonly base: string;
  readonly file: string;
  readonly mine: string;
}

/** Both versions from top to bottom. */
export function compareVersions({ base, file, mine }: FileVersions): readonly VersionPart[] {
  const parts: VersionPart[] = [];
  for (const { value, added, removed } of diffLines(file, mine)) {
    const last = parts.at(-1);
    if (!added && !removed) parts.push({ kind: 'same', text: value });
    else if (added && last?.kind === 'differs' && last.mine === '')
      parts[parts.length - 1] = differing(last.file, value, base);
    else parts.push(differing(removed ? value : '', added ? value : '', base));
  }
  return parts;
}

/** What stands in the version that both began with was left as it was by whoever has it still. */
function differing(file: string, mine: string, base: string): VersionPart {
  const hasFile = file === '' ? !base.includes(mine) : base.includes(file);
  const hasMine = mine === '' ? !base.includes(file) : base.includes(mine);
  const by = hasFile === hasMine ? 'both' : hasFile ? 'mine' : 'file';
  return { kind: 'differs', file, mine, by };
}

/** Whose lines stand where nobody has chosen: those of who changed them; where both did, the desk’s. */
export function likelyChoice(part: VersionPart): VersionChoice {
  return part.kind === 'differs' && part.by === 'file' ? 'file' : 'mine';
}

/** The text with the lines that were chosen, part by part. */
export function textOfChoices(
  parts: readonly VersionPart[],
  choices: readonly (VersionChoice | undefined)[],
): string {
  return parts
    .map((part, index) => (part.kind === 'same' ? part.text : part[choices[index] ?? likelyChoice(part)]))
    .join('');
}
