import { expect, test } from 'vitest';
import { compareWordings } from './compare-wordings.ts';

test.each([
  ['a word that is missing', 'a very good chance', 'a good chance', 'a [very→] good chance'],
  ['a word that was added', 'a good chance', 'a very good chance', 'a [→very] good chance'],
  ['a word exchanged', 'a good chance', 'a fair chance', 'a [good→fair] chance'],
  ['a stop', 'We see.', 'We see!', 'We [see.→see!]'],
  ['no difference of marks', 'it’s “so”', `it's "so"`, `it's "so"`],
])('%s', (_, recorded, found, shown) => {
  const stretches = compareWordings(recorded, found);
  expect(
    stretches.map((each) => (each.isSame ? each.found : `[${each.recorded}→${each.found}]`)).join(' '),
  ).toBe(shown);
});
