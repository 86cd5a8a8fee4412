import { expect, test } from 'vitest';
import { readRole } from './read-role.ts';

test.each([
  [
    'Olga Brandt, head of the pilots’ office, put it more shortly.',
    'Olga Brandt',
    'head of the pilots’ office',
  ],
  ['It is late, said Olga Brandt, the mayor of Karvela.', 'Olga Brandt', 'mayor of Karvela'],
  ['On Sunday Foreign Minister Olga Brandt left.', 'Olga Brandt', 'Foreign Minister'],
  ['Then the U.S. special envoy Olga Brandt spoke.', 'Olga Brandt', 'U.S. special envoy'],
  ['Olga Brandt left. Later pilot Olga Brandt came back.', 'Olga Brandt', 'pilot'],
  ['По словам мэра Ольги Брандт, лёд тронулся.', 'Ольги Брандт', 'мэра'],
  ['Die Ministerin Olga Brandt kam.', 'Olga Brandt', 'Ministerin'],
])('in “%s” %s is “%s”', (text, name, role) => {
  const found = readRole(text, name);
  expect(found?.role).toBe(role);
  expect(text.slice(found?.start, found?.end)).toBe(role);
});

test.each([
  ['Olga Brandt, who left early, said nothing.'],
  ['Olga Brandt, 43, laughed.'],
  ['Olga Brandt, Finance Minister Petra Holm and others left.'],
  ['Mr. Olga Brandt left.'],
  ['Petra Holm, Olga Brandt and others left.'],
  ['The minister said Olga Brandt was late.'],
  ['Nobody came.'],
])('no office in “%s”', (text) => expect(readRole(text, 'Olga Brandt')).toBeUndefined());
