/**
 * Changes single characters of what is recorded in `content/`, and of its proofs, and looks whether the build would
 * notice: `npm run tamper -- 10000`. Then a fifth as many changes elsewhere, which must raise no alarm.
 * Exit code 1 where one went unnoticed or an alarm was false.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProofs } from '../src/collections/read-proofs.ts';
import {
  changeElsewhere,
  type Target,
  type Trial,
  tamperWithRecorded,
  toTarget,
} from '../tests/tamper/tamper.ts';
import { createRandom } from './random.ts';

const count = Number(process.argv[2] ?? 10_000);
const random = createRandom(Number(process.argv[3] ?? 1));
const targets = Array.from(readProofs('content'), ([id, proof]) =>
  toTarget({ id, proof, article: readFileSync(join('content/articles', `${id}.md`), 'utf8') }),
);

const tampered = repeat(count, tamperWithRecorded);
const elsewhere = repeat(Math.round(count / 5), changeElsewhere);
const missed = tampered.filter(({ refusedBy }) => refusedBy === undefined);
const falseAlarms = elsewhere.filter(({ refusedBy }) => refusedBy !== undefined);

for (const { change } of [...missed, ...falseAlarms].slice(0, 20)) console.log(change.told);
console.log(
  `${tampered.length} changes of what is recorded: ${tampered.length - missed.length} noticed (${tally(tampered, ({ refusedBy }) => refusedBy ?? 'nobody')}).`,
);
console.log(`By kind: ${tally(tampered, ({ change }) => change.kind)}.`);
console.log(`${elsewhere.length} changes elsewhere: ${falseAlarms.length} false alarms.`);
if (missed.length + falseAlarms.length > 0) process.exitCode = 1;

function repeat(times: number, change: (target: Target, from: typeof random) => Trial): readonly Trial[] {
  return Array.from({ length: times }, () => change(random.pick(targets), random));
}

function tally(trials: readonly Trial[], by: (trial: Trial) => string): string {
  return Array.from(Map.groupBy(trials, by), ([name, group]) => `${name} ${group.length}`)
    .toSorted()
    .join(', ');
}
