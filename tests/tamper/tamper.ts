import { isScalar, parseDocument, visit } from 'yaml';
import type { Random } from '../../bench/random.ts';
import { parseMarkdownFile, splitMarkdownFile } from '../../src/collections/parse-content-file.ts';
import { checkProofs } from '../../src/derive/proof/check-proofs.ts';
import { parseProof } from '../../src/derive/proof/proof-text.ts';
import { ArticleSchema } from '../../src/domain/article.ts';
import { type CharacterChange, changeCharacter } from './change-character.ts';
import { isRecordedPath, recordedFields } from './recorded-fields.ts';

/** An article's file and its proof, as they are committed. */
export interface Committed {
  readonly id: string;
  readonly article: string;
  readonly proof: string;
}

/** The same, with what is looked up once for all changes. */
export interface Target extends Committed {
  /** Where the values of recorded fields stand in the file. */
  readonly places: readonly (readonly [number, number])[];
  readonly fields: string;
}

export function toTarget(committed: Committed): Target {
  const { article } = committed;
  return { ...committed, places: recordedPlaces(article), fields: recordedFields(readData(article) ?? {}) };
}

/** What one change came to. */
export interface Trial {
  readonly change: CharacterChange;
  /** Whether something recorded is another after it, or the proof says something else. */
  readonly isTampered: boolean;
  /** Who refused it: the YAML reader, the schema, the proof; undefined where nobody did. */
  readonly refusedBy: 'file' | 'schema' | 'proof' | undefined;
}

/** Changes one character at a random place of a recorded field or of the proof. */
export function tamperWithRecorded(target: Target, random: Random): Trial {
  const { article, proof, places } = target;
  const length = places.reduce((sum, [start, end]) => sum + end - start, 0);
  for (;;) {
    const inProof = random.next() < 0.2;
    const at = inProof ? random.below(proof.length) : placeAt(places, random.below(length));
    const change = changeCharacter(inProof ? proof : article, at, random);
    if (change === undefined) continue;
    const trial = tryChange(target, change, inProof);
    if (trial.isTampered) return trial;
  }
}

/** Changes one character at a random place of the article where nothing recorded stands, so that the article stays valid. */
export function changeElsewhere(target: Target, random: Random): Trial {
  for (;;) {
    const at = random.below(target.article.length);
    if (target.places.some(([start, end]) => at >= start && at < end)) continue;
    const change = changeCharacter(target.article, at, random);
    if (change === undefined) continue;
    const trial = tryChange(target, change, false);
    if (!trial.isTampered && (trial.refusedBy === undefined || trial.refusedBy === 'proof')) return trial;
  }
}

function tryChange({ id, article, proof, fields }: Target, change: CharacterChange, inProof: boolean): Trial {
  const changed = inProof ? { article, proof: change.text } : { article: change.text, proof };
  const data = readData(changed.article);
  if (data === undefined) return { change, isTampered: true, refusedBy: 'file' };
  const isTampered = inProof ? !saysTheSame(proof, change.text) : recordedFields(data) !== fields;
  const parsed = ArticleSchema.safeParse(data);
  if (!parsed.success) return { change, isTampered, refusedBy: 'schema' };
  const notices = checkProofs([{ ...parsed.data, id, body: '' }], new Map([[id, changed.proof]]));
  return { change, isTampered, refusedBy: notices.length > 0 ? 'proof' : undefined };
}

function readData(article: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return parseMarkdownFile(article, 'article.md').data;
  } catch {
    return undefined;
  }
}

function saysTheSame(left: string, right: string): boolean {
  return JSON.stringify(parseProof(left)?.lines) === JSON.stringify(parseProof(right)?.lines);
}

/** Where the values of recorded fields stand in the file, quotation marks of the YAML left out. */
function recordedPlaces(article: string): readonly (readonly [number, number])[] {
  const parts = splitMarkdownFile(article);
  if (parts === undefined) throw new Error('The article has no frontmatter.');
  const found: [number, number][] = [];
  visit(parseDocument(parts.fields, { version: '1.2', schema: 'core' }), {
    Scalar: (key, node, ancestors) => {
      if (key === 'key' || !isScalar(node) || !node.range) return;
      const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      const [start, end] = node.range;
      const from = parts.before.length + start + (isQuoted ? 1 : 0);
      const to = parts.before.length + end - (isQuoted ? 1 : 0);
      if (isRecordedPath(pathOf(ancestors)) && to > from) found.push([from, to]);
    },
  });
  return found;
}

/** The names of the fields on the way to a node; positions in lists play no part. */
function pathOf(ancestors: readonly unknown[]): readonly string[] {
  return ancestors.flatMap((ancestor) => {
    const key: unknown =
      typeof ancestor === 'object' && ancestor !== null && 'key' in ancestor ? ancestor.key : undefined;
    return isScalar(key) ? [String(key.value)] : [];
  });
}

function placeAt(places: readonly (readonly [number, number])[], number: number): number {
  let left = number;
  for (const [start, end] of places) {
    if (left < end - start) return start + left;
    left -= end - start;
  }
  throw new Error('The number is beyond all places.');
}
