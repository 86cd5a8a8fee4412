import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../bench/random.ts';
import { parseMarkdownFile } from '../src/collections/parse-content-file.ts';
import { checkProofs } from '../src/derive/proof/check-proofs.ts';
import { hashText } from '../src/derive/proof/hash-recorded.ts';
import { makeProof } from '../src/derive/proof/make-proof.ts';
import { formatProof } from '../src/derive/proof/proof-text.ts';
import { ArticleSchema } from '../src/domain/article.ts';
import { type Committed, changeElsewhere, tamperWithRecorded, toTarget } from './tamper/tamper.ts';

/** Every kind of thing that an article records, in every notation that an editor uses. */
const article = `---
title: Talks at the lake
deck: "Two ministers met at the lake." # ours
source:
  headline: "‘We shall see' at the lake"
  outlet: lake-post
  outletKnown: { grade: printed, evidence: its name stands above the report }
  language: en
  file: { name: lake.txt, sha256: ${'ab'.repeat(32)}, span: [0, 400] }
published: { date: "2031-05-04", grade: inferred, evidence: the report says “on Sunday” }
rights: digest
quotes:
  # The first words of the report.
  - { id: calm, speaker: [holt], words: We shall see, span: [17, 29], continued: [{ words: 'The lake is ''calm''.', span: [49, 68] }], kind: utterance, said: lake-meeting, attribution: { printed: Mara Holt said, span: [32, 46] }, context: Asked about the weather. }
  - id: he-is-here
    speaker: [holt, berg]
    told: lake-post
    words: >-
      He [Berg] is here,
      and “we” stay
    span: [120, 151]
    kind: fragment
    insertions: [{ words: "[Berg]", span: [123, 129] }]
notQuotes:
  - { words: lake-side, span: [200, 209], kind: term, why: The marks set off a name. }
events:
  - event: lake-meeting
    claims:
      - { fact: duration, value: PT4H, printed: four hours, span: [76, 86], by: [holt], told: lake-post, note: By the clock. }
      - { fact: ships, value: 2, printed: "two ships", span: [90, 99], expected: true }
      - { fact: side, value: [berg, holt], printed: both, span: [100, 104] }
      - { fact: papers, notKnown: true, printed: "what was signed is not known", span: [110, 138] }
      - { fact: dinner, value: "yes", printed: "there was no dinner", span: [140, 159], fellAway: true, note: As planned. }
spellings: ["Mara Holt", "Lake Tarn"]
review:
  - Look again at the day.
---

She said: :quote[calm]. It took four hours.
`;

function commit(text: string): Committed {
  const { data, body } = parseMarkdownFile(text, 'lake.md');
  const entry = { ...ArticleSchema.parse(data), id: 'lake', body };
  const proof = formatProof(makeProof(entry, { text: hashText('the report'), proved: '2031-05-06' }));
  expect(checkProofs([entry], new Map([['lake', proof]]))).toEqual([]);
  return { id: 'lake', article: text, proof };
}

const seeds = fc.integer({ min: 1, max: 2 ** 31 });
const seed = 20_310_504;

describe.each([
  ['as a person writes it', article, 200],
  ['with lines as on Windows', article.replaceAll('\n', '\r\n'), 50],
])('an article %s', (_, text, numRuns) => {
  const target = toTarget(commit(text));

  test('no single character of what is recorded can be changed unnoticed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { change, refusedBy } = tamperWithRecorded(target, createRandom(seed));
        expect(refusedBy, change.told).toBeDefined();
      }),
      { numRuns, seed },
    );
  });

  test('a change of anything else raises no alarm', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { change, refusedBy } = changeElsewhere(target, createRandom(seed));
        expect(refusedBy, change.told).toBeUndefined();
      }),
      { numRuns, seed },
    );
  });
});
