import { expect, test } from 'vitest';
import { exampleArticle, exampleReport } from '../../../tests/example-content.ts';
import { checkStaleProofs } from './check-stale-proofs.ts';
import { hashText } from './hash-recorded.ts';
import { makeProof } from './make-proof.ts';
import { formatProof } from './proof-text.ts';

const proof = formatProof(
  makeProof(exampleArticle(), { text: hashText(exampleReport), proved: '2031-05-06' }),
);
const hintsFor = (articles: Parameters<typeof checkStaleProofs>[0], proofs: readonly string[]) =>
  checkStaleProofs(articles, new Map(proofs.map((id) => [id, proof]))).map(({ file, hint }) => [file, hint]);

test('a proof beside its article is none', () =>
  expect(hintsFor([exampleArticle()], ['lake-talks'])).toEqual([]));

test('a proof whose article was deleted is to be deleted', () => {
  expect(hintsFor([exampleArticle()], ['lake-talks', 'harbour'])).toEqual([
    [
      'content/.proofs/harbour.jsonl',
      expect.stringMatching(/^Delete it \(git rm content\/\.proofs\/harbour\.jsonl\)/),
    ],
  ]);
});

test('a proof whose article was renamed is to be renamed', () => {
  expect(hintsFor([exampleArticle({ id: 'talks-at-the-lake' })], ['lake-talks'])).toEqual([
    [
      'content/.proofs/lake-talks.jsonl',
      expect.stringContaining(
        'git mv content/.proofs/lake-talks.jsonl content/.proofs/talks-at-the-lake.jsonl',
      ),
    ],
  ]);
});
