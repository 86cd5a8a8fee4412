import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProofTexts } from '../derive/proof/check-proofs.ts';

const ending = '.jsonl';

/** The proofs beside the articles of a content folder, unread; none where there is no folder of them. */
export function readProofs(content: string): ProofTexts {
  const folder = join(content, '.proofs');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
  return new Map(
    names.map((name) => [name.slice(0, -ending.length), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** The proof of one article alone, as a map of one or none. */
export function readProofOf(articleId: string, content: string): ProofTexts {
  const file = join(content, '.proofs', `${articleId}${ending}`);
  return new Map(existsSync(file) ? [[articleId, readFileSync(file, 'utf8')]] : []);
}
