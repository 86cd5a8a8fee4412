import { hashText } from '../src/derive/proof/hash-recorded.ts';

export function articleFile(name: string, report: string, [words, at]: readonly [string, number]): string {
  return `---
title: Ours
deck: Our line.
source:
  headline: null
  outlet: lake-post
  outletKnown: { grade: printed, evidence: its name stands above }
  language: en
  file: { name: ${name}, sha256: ${hashText(report)}, span: [0, ${report.length}] }
published: { date: ../.., grade: inferred, evidence: no day is printed }
rights: digest
quotes:
  - { id: first, speaker: [], words: "${words}", span: [${at}, ${at + words.length}], kind: utterance }
---

Our digest.
`;
}
