import { expect, test } from 'vitest';
import { createKnowledge } from './draft/knowledge.ts';
import { explainDrafts, formatExplained } from './explain-drafts.ts';
import { ingestFile } from './ingest-file.ts';
import { readSourceText } from './source/text/read-source-text.ts';

const knowledge = createKnowledge({ people: [], outlets: [], events: [] });

function explain(text: string): string {
  const reading = readSourceText('lake.txt', new TextEncoder().encode(text));
  if (reading.status === 'refused') return reading.status;
  const { source } = reading;
  const { readings } = ingestFile({ name: 'lake.txt', sha256: 'a'.repeat(64), source }, {}, knowledge);
  return explainDrafts(readings, source.text, knowledge).map(formatExplained).join('\n');
}

const report = 'Lake talks end without a paper\n\nMinisters left the lake after four hours of talks.';

test.each([
  [
    'lines are those of the file, cut lines included',
    `Read this! Donate here\n\n${report}\n\n“We shall see,” Mara Holt said.`,
    'line 7 “We shall see,”',
  ],
  ['a report without quotation marks says so', report, 'nothing stands between quotation marks'],
  [
    'words that the draft records as no quote say why',
    `Holt says “we shall see” as lake talks end\n\nMinisters left the lake after four hours of talks.`,
    'The draft records it as no quote: The marks stand in the headline.',
  ],
])('%s', (_, text, expected) => {
  expect(explain(text)).toContain(expected);
});
