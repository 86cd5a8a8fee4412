import { expect, test } from 'vitest';

import { readSaid } from '../read-quotations.ts';
import { speechVerbRows, speechVerbs } from './speech-verbs.ts';

test.each(speechVerbRows)('finds the speaker by a verb of $name', ({ example }) => {
  expect(readSaid(example).map(({ description }) => description)).toEqual(['mayor']);
});

test.each([
  ['says', 'say'],
  ['added', 'add'],
  ['replies', 'reply'],
  ['quipped', 'quip'],
  ['declaring', 'declare'],
  ['admitted', 'admit'],
  ['dubbed', 'dub'],
  ['commented', 'comment'],
  ['told', 'tell'],
])('knows the form %s of %s', (form, base) => {
  expect(speechVerbs.get(form)?.base).toBe(base);
});
