import { expect, test } from 'vitest';
import { cpuSeconds, patient } from '../../tests/cpu-seconds.ts';
import { exampleEvent, examplePerson } from '../../tests/example-content.ts';
import { timedShare } from '../../tests/long-form.ts';
import { createKnowledge } from './draft/knowledge.ts';
import { ingestFile } from './ingest-file.ts';
import { readSourceText } from './source/text/read-source-text.ts';

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
  patient,
  (name, unit) => {
    const work = (length: number) => {
      const text = formats[name](unit.repeat(length / unit.length));
      return cpuSeconds(() => draft(name, text));
    };
    work(2500);
    expect(work(20_000)).toBeLessThan(Math.max(0.1, work(5000) * 9));
  },
);

/** Growth is held to its share as above, so that a part of a megabyte tells what the whole would take. */
test.each(['"', "'a", '“a” ', '“', 'a.B', 'A b. '])(
  'reads some 100 kB of %j at a minute of the processor for a megabyte, and in step with their length',
  patient,
  (unit) => {
    const work = (length: number) => {
      const text = formats['lake.txt'](unit.repeat((length * timedShare) / unit.length));
      return cpuSeconds(() => draft('lake.txt', text));
    };
    const seconds = work(300_000);
    expect(seconds).toBeLessThan(18 * timedShare);
    expect(seconds).toBeLessThan(Math.max(0.5, work(75_000) * 9));
  },
);
