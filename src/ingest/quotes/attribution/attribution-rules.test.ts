import { expect, test } from 'vitest';
import { attributeReport } from '../attribute-report.ts';
import { readPassages } from '../cues/read-passages.ts';
import { readMarkedWords } from '../marks/read-marked-words.ts';
import { splitParagraphs } from '../marks/split-paragraphs.ts';
import { attributionRules } from './attribution-rules.ts';

test.each(attributionRules)('finds a speaker by the rule: $name', ({ name, example }) => {
  const paragraphs = splitParagraphs(example);
  const marked = readMarkedWords(example, paragraphs);
  const passages = readPassages(example, paragraphs, marked);
  const read = attributeReport({ text: example, marked, passages, knownNames: [] });
  expect([...read.values()].map(({ speaker }) => speaker?.names.at(0))).toContain('Ann Moss');
  const rules = [...read].map(([index, { attribution, view }]) => {
    const attributed = new Map(
      [...read]
        .filter(([other]) => other < index)
        .flatMap(([other, { attribution: known }]) => (known === undefined ? [] : [[other, known] as const])),
    );
    const here = passages[view.passage.index];
    return attribution === undefined || here === undefined
      ? undefined
      : attributionRules.find(({ find }) => find({ passages, attributed, here, at: view.at }) !== undefined)
          ?.name;
  });
  expect(rules).toContain(name);
});
