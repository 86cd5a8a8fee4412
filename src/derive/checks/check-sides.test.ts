import { expect, test } from 'vitest';
import { exampleArticle, exampleContent, exampleEvent } from '../../../tests/example-content.ts';
import { checkSides } from './check-sides.ts';

const claim = (value: string) => ({
  fact: 'result',
  value,
  printed: 'four hours',
  span: [76, 86] as [number, number],
});
const articles = [
  exampleArticle({ events: [{ event: 'lake-meeting', claims: [claim('a treaty'), claim('nothing')] }] }),
];

function findFaults(first: readonly string[], second: readonly string[]) {
  const sides = [
    { name: 'signed', values: first },
    { name: 'not signed', values: second },
  ];
  const differs = { kind: 'conflict', note: 'Both cannot be.', sides };
  const events = [
    exampleEvent({ facts: [{ id: 'result', asks: 'What came of it?', type: 'text', differs }] }),
  ];
  return checkSides(exampleContent({ articles, events })).map(({ rule, hint, path }) => [
    rule,
    hint,
    path?.at(-1),
  ]);
}

test.each([
  [['A treaty'], ['nothing'], []],
  [['a treety'], ['nothing'], [['side-value', 'Did you mean “a treaty”?', 0]]],
  [['a treaty'], ['nothing', 'a treaty'], [['side-twice', 'Leave it on the one to which it belongs.', 1]]],
])('%j against %j: %j', (first, second, faults) => expect(findFaults(first, second)).toEqual(faults));
