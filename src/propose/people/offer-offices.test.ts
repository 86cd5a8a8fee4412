import { expect, test } from 'vitest';
import { offerOffices } from './offer-offices.ts';

test.each([
  ['Olga Brandt, the owner of the largest boat, left.', ['Owner of the largest boat']],
  ['Olga Brandt, who keeps the accounts, left.', ['Keeps the accounts']],
  [
    'Then Olga Brandt, an admirer of boats, spoke. It was Foreign Minister Olga Brandt left.',
    ['Foreign Minister', 'Admirer of boats'],
  ],
  ['Olga Brandt, said nothing.', []],
  ['Olga Brandt, 43, laughed.', []],
  ['Nobody came.', []],
])('“%s” offers %j', (text, offices) => {
  expect(offerOffices(text, ['Olga Brandt', 'Brandt'])).toEqual(offices);
});
