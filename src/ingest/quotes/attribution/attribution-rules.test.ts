import { expect, test } from 'vitest';
import { attributeReport } from '../attribute-report.ts';
import { readParagraphs } from '../cues/read-paragraphs.ts';
import { readMarkedWords } from '../marks/read-marked-words.ts';
import { splitParagraphs } from '../marks/split-paragraphs.ts';
import { attributionRules } from './attribution-rules.ts';

test.each(attributionRules)('finds a speaker by the rule: $name', ({ name, example }) => {
  const lines = splitParagraphs(example);
  const marked = readMarkedWords(example, lines);
  const paragraphs = readParagraphs(example, lines, marked);
  const read = attributeReport({ text: example, marked, paragraphs, knownNames: [] });
  expect([...read.values()].map(({ speaker }) => speaker?.names.at(0))).toContain('Ann Moss');
  const rules = [...read].map(([index, { attribution, view }]) => {
    const attributed = new Map(
      [...read]
        .filter(([other]) => other < index)
        .flatMap(([other, { attribution: known }]) => (known === undefined ? [] : [[other, known] as const])),
    );
    const here = paragraphs[view.paragraph.index];
    return attribution === undefined || here === undefined
      ? undefined
      : attributionRules.find(({ find }) => find({ paragraphs, attributed, here, at: view.at }) !== undefined)
          ?.name;
  });
  expect(rules).toContain(name);
});
