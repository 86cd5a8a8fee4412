import { distance } from 'fastest-levenshtein';
import type { ArticleEntry } from '../../domain/content.ts';
import type { Json, Proof, Proved } from '../../domain/proof.ts';
import { canonical, hashRecorded } from './hash-recorded.ts';
import { listRecorded, type Recorded } from './recorded.ts';

/** One field that is not as it was proved. */
export interface ChangedField {
  readonly kind: 'changed';
  readonly recorded: Recorded;
  /** The field below the recorded thing; “of” where only its name changed. */
  readonly field: string;
  readonly now: Json | undefined;
  readonly proved: Json | undefined;
}

/** How an article and its proof disagree. */
export type ProofDifference =
  | ChangedField
  | { readonly kind: 'unproved'; readonly recorded: Recorded }
  | { readonly kind: 'gone'; readonly line: Proved }
  | { readonly kind: 'forged'; readonly line: Proved };

/** Everything in which an article is not what was last found in its saved file; nothing where the proof holds. */
export function compareWithProof(article: ArticleEntry, proof: Proof): readonly ProofDifference[] {
  const forged = proof.lines.filter((line) => line.hash !== hashOf(line, proof.file.sha256));
  if (forged.length > 0) return forged.map((line) => ({ kind: 'forged', line }));
  const { recorded, lines } = withoutEqual(listRecorded(article), proof.lines);
  return pairUp(recorded, lines);
}

function hashOf({ of, hash: _, ...fields }: Proved, sha256: string): string {
  return hashRecorded(of, fields, sha256);
}

/** The fields of a line that an article records too. */
export function provedFields({
  of,
  hash: _,
  around: _around,
  ...fields
}: Proved): Readonly<Record<string, Json>> {
  if (of !== 'source.file') return fields;
  const { text: _text, proved: _proved, ...file } = fields;
  return file;
}

interface Unmatched {
  readonly recorded: readonly Recorded[];
  readonly lines: readonly Proved[];
}

/** What is left on both sides when each recorded thing has taken a line that says the same. */
function withoutEqual(recorded: readonly Recorded[], lines: readonly Proved[]): Unmatched {
  const byContent = Map.groupBy(lines, (line) => canonical([line.of, provedFields(line)]));
  const left = recorded.filter(
    ({ of, fields }) => byContent.get(canonical([of, fields]))?.pop() === undefined,
  );
  return { recorded: left, lines: [...byContent.values()].flat() };
}

/** Each of what is left beside the line it was most likely made of: of the same name, else with the same fields. */
function pairUp(recorded: readonly Recorded[], lines: readonly Proved[]): readonly ProofDifference[] {
  const free = new Set(lines);
  const found = recorded.map((thing): readonly ProofDifference[] => {
    const line = nearestLine(thing, [...free]);
    if (line === undefined) return [{ kind: 'unproved', recorded: thing }];
    free.delete(line);
    return changedFields(thing, line);
  });
  return [...found.flat(), ...Array.from(free, (line): ProofDifference => ({ kind: 'gone', line }))];
}

function nearestLine({ of, fields }: Recorded, lines: readonly Proved[]): Proved | undefined {
  const own = canonical(fields);
  const namesakes = lines.filter((line) => line.of === of);
  const ranked = namesakes
    .map((line) => ({ line, far: distance(own, canonical(provedFields(line))) }))
    .toSorted((left, right) => left.far - right.far);
  return ranked[0]?.line ?? lines.find((line) => canonical(provedFields(line)) === own);
}

function changedFields(recorded: Recorded, line: Proved): readonly ChangedField[] {
  const proved = provedFields(line);
  const names = [...new Set([...Object.keys(recorded.fields), ...Object.keys(proved)])];
  const changed = names
    .map(
      (field): ChangedField => ({
        kind: 'changed',
        recorded,
        field,
        now: recorded.fields[field],
        proved: proved[field],
      }),
    )
    .filter(({ now, proved: before }) => canonical(now ?? null) !== canonical(before ?? null));
  const renamed: ChangedField = { kind: 'changed', recorded, field: 'of', now: recorded.of, proved: line.of };
  return line.of === recorded.of ? changed : [...changed, renamed];
}
