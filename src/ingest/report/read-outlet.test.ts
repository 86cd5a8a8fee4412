import { expect, test } from 'vitest';
import { toPassages } from '../passages/passage.ts';
import { outletRules, readOutlet } from './read-outlet.ts';

test.each(outletRules)('reads the outlet from a $cue: $example', ({ cue, example, named }) => {
  expect(readOutlet(toPassages(`First line.\n${example}`))).toEqual({
    cue,
    name: { text: named, start: 12 + example.indexOf(named) },
  });
});

test.each(outletRules)('reads none from prose like a $cue: $keeps', ({ keeps }) => {
  expect(readOutlet(toPassages(keeps))).toBeUndefined();
});

test('a quoted source is not the outlet', () => {
  expect(readOutlet(toPassages('Berg told Harbour News that the lock was safe.'))).toBeUndefined();
});

test.each([
  ['© Портовая жизнь, 2031. 18+', 'Портовая жизнь'],
  ['© 2031 Портовые известия. Все права защищены', 'Портовые известия'],
])('a name in Cyrillic letters goes on in small ones: %s', (text, name) => {
  expect(readOutlet(toPassages(text))?.name.text).toBe(name);
});
