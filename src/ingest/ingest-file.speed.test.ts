import { expect, test } from 'vitest';
import { cpuSeconds } from '../../tests/cpu-seconds.ts';
import { exampleEvent, examplePerson } from '../../tests/example-content.ts';
import { createKnowledge } from './draft/knowledge.ts';
import { ingestFile } from './ingest-file.ts';
import { readSourceText } from './source/source-text.ts';

const knowledge = createKnowledge({
  people: [examplePerson()],
  outlets: [],
  events: [
    exampleEvent(),
    exampleEvent({ id: 'dam', kind: 'statement', title: 'Holt on the dam', shortTitle: 'Holt on the dam' }),
  ],
});

function draft(name: string, text: string): void {
  const reading = readSourceText(name, new TextEncoder().encode(text));
  if (reading.status === 'read')
    ingestFile({ name, sha256: 'a'.repeat(64), source: reading.source }, {}, knowledge);
}

const formats = {
  'lake.txt': (text: string) => `Lake talks end\n\n${text}`,
  'lake.html': (text: string) =>
    `<html><body><article><h1>Lake talks end</h1><p>${text}</p></article></body></html>`,
} as const;

const units = [
  '“A,” he said. ',
  '“a” Mara Holt said. ',
  '“a” Mara Holt said, ',
  '“a” ',
  '"a\n',
  '(',
  'a. ',
  'May 4, 2031\n',
];
const rows = Object.keys(formats).flatMap((name) =>
  units.map((unit) => [name as keyof typeof formats, unit] as const),
);

test.each(rows)(
  'the draft of %s takes no more than its share of time for four times as many %j',
  (name, unit) => {
    const work = (length: number) => {
      const text = formats[name](unit.repeat(length / unit.length));
      return cpuSeconds(() => draft(name, text));
    };
    work(5000);
    expect(work(40_000)).toBeLessThan(Math.max(0.1, work(10_000) * 9));
  },
  600_000,
);

test.each(['"', "'a", '“a” ', '“', 'a.B', 'A b. '])(
  'reads a megabyte of %j within a minute of the processor',
  (unit) => {
    const text = formats['lake.txt'](unit.repeat(1_000_000 / unit.length));
    expect(cpuSeconds(() => draft('lake.txt', text))).toBeLessThan(60);
  },
  600_000,
);
