import { readFileSync, writeFileSync } from 'node:fs';
import { listTree } from '../../src/cli/disk/list-tree.ts';

/**
 * What editors write anew, by its fields; an office is a title as a headline is, and stands with a person. The values of
 * claims are bound by their proofs: no edit of one alone is built.
 */
const fields = {
  headline: ['events|articles|story', 'title|shortTitle|summary|deck'],
  name: ['people|outlets|sources', 'name'],
  // Each citation of its reports and of their quotes says it.
  outlet: ['outlets', 'name'],
  office: ['people', 'title'],
  label: ['outlets', 'labeller|meaning|list'],
  evidence: ['events|people|outlets|articles', 'evidence'],
  question: ['events', 'asks'],
  note: ['events|people|outlets|articles|sources|story', 'context|notes?|why|gives|says|site'],
  day: ['sources', 'looked'],
} as const;

/** A kind of fields that editors write anew. */
export type EditKind = keyof typeof fields;

export const editKinds = Object.keys(fields) as readonly EditKind[];

interface EditPlace {
  readonly path: string;
  readonly start: number;
  readonly words: string;
}

/** Where the story has words of a kind, each field on a line of its own or in braces. */
export function findPlaces(content: string, kind: EditKind): readonly EditPlace[] {
  const [folders, names] = fields[kind];
  const field = new RegExp(
    `(?:^|[{,]) *(?:- )?(?:${names}): (?<mark>["']?)(?<words>[^'"\\n|>[\\]{},]+?)\\k<mark>(?= *(?:[,}]|$))`,
    'dgm',
  );
  const files = listTree(content).filter(({ path }) =>
    new RegExp(`/(?:${folders})(?:/[^/]+)?\\.(?:md|yaml)$`).test(path),
  );
  return files.flatMap(({ path }) =>
    Array.from(readFileSync(path, 'utf8').matchAll(field), ({ groups, indices }) => ({
      path,
      start: indices?.groups?.['words']?.[0] ?? 0,
      words: groups?.['words'] ?? '',
    })),
  );
}

/** Puts one more word into one of them, or the day before; gives what takes it back. */
export function editStory(content: string, kind: EditKind, which: number): () => void {
  const places = findPlaces(content, kind);
  const place = places[which % places.length];
  if (place === undefined) throw new Error(`The story has no ${kind} to edit.`);
  const { path, start, words } = place;
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, start) + changed(words) + text.slice(start + words.length));
  return () => writeFileSync(path, text);
}

function changed(words: string): string {
  const [, month, day] = /^(\d{4}-\d\d-)(\d\d)$/.exec(words) ?? [];
  return month === undefined ? `${words} anew` : `${month}${String(Number(day) - 1 || 2).padStart(2, '0')}`;
}
