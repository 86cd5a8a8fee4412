import fc from 'fast-check';
import { expect, test } from 'vitest';

import { sumOf } from '../cues/placed-cue.ts';
import { readStages } from '../read-quotations.ts';
import type { DoubtedWords } from './doubted-words.ts';
import { doubts, doubtsOf } from './doubts.ts';
import { weighConfidence, weighSurety } from './weigh-confidence.ts';

function last(text: string): DoubtedWords {
  const read = [...readStages(text).spoken.values()].at(-1);
  if (read?.attribution === undefined) throw new Error(`Nobody says anything in “${text}”.`);
  return { ...read, attribution: read.attribution };
}

test.each(doubts)('doubts a speaker: $name', ({ example, holds }) => {
  expect(holds(last(example))).toBe(true);
});

test('doubts nothing about a full name right behind the words', () => {
  const read = last('“It is late,” Ann Moss said.\n\n“We wait for the ferry,” Ann Moss said.');
  expect(doubtsOf(read)).toEqual([]);
  expect(weighConfidence(read)).toBeGreaterThan(0.97);
});

test('doubts no noun right behind the words for what its clause tells', () => {
  const read = last('“She should,” one skipper, who asked not to be named, said.');
  expect(doubtsOf(read).map(({ name }) => name)).not.toContain('in a clause with who, which or that');
});

test('doubts nobody whose clause introduces the words', () => {
  const names = (text: string) => doubtsOf(last(text)).map(({ name }) => name);
  const relative = 'in a clause with who, which or that';
  expect(names('Bob Ray asked Ann Moss, who replied: “It is late.”')).not.toContain(relative);
  expect(names('Bob Ray met Ann Moss, who had called it “a joke.”')).toContain(relative);
});

test('a higher score is never trusted less', () => {
  const read = last('“We wait for the ferry,” Ann Moss said.');
  const trust = (score: number): number =>
    weighConfidence({ ...read, attribution: { ...read.attribution, score } });
  fc.assert(
    fc.property(
      fc.double({ min: -5, max: 20, noNaN: true }),
      fc.double({ min: 0, max: 5, noNaN: true }),
      (score, more) => {
        expect(trust(score + more)).toBeGreaterThanOrEqual(trust(score));
      },
    ),
  );
});

test('whoever clearly says three other things is more sure', () => {
  const once = '“It is late,” Ann Moss said.\n\n';
  const [seldom, often] = [once.repeat(3), once.repeat(4)].map((text) => sumOf(weighSurety(last(text))));
  expect(often).toBeGreaterThan(seldom ?? Infinity);
  const vague = 'Ann Moss left the room. “It is late.”\n\n'.repeat(3);
  expect(sumOf(weighSurety(last(`${vague}${once}`)))).toBe(seldom);
});

test('tells of grounds and doubts what holds, and nothing else', () => {
  const read = last('Bob Ray said that Ann Moss had called it “a very bad joke.”');
  const names = weighSurety(read).map(({ name }) => name);
  expect(names).toContain('another says something in the sentence');
  expect(names).not.toContain('three or more other words are clearly of the same speaker');
});
