import { expect, test } from 'vitest';
import { pageText } from './page-text.ts';

test.each([
  ['<q>We shall see,</q> she said.', '“We shall see,” she said.'],
  ['<q>We shall <q>see</q>,</q> she said.', '“We shall ‘see’,” she said.'],
  ['<q>“We shall see,”</q> she said.', '“We shall see,” she said.'],
  ['<q>“We shall <q>see</q>,”</q> she said.', '“We shall ‘see’,” she said.'],
  ['<q>He called it “a joke” on Monday.</q>', '“He called it “a joke” on Monday.”'],
  ['<q>‘We shan’t see,’</q> she said.', '‘We shan’t see,’ she said.'],
  ['<q>‘We’ shall see,</q> she said.', '“‘We’ shall see,” she said.'],
  ['<q>’Tis for us to see,</q> she said.', '“’Tis for us to see,” she said.'],
  ['She said<q> we shall see </q>and left.', 'She said “we shall see” and left.'],
  ['She said nothing<q> </q>and left.', 'She said nothing and left.'],
])(
  'a quotation that a page sets has the marks that a browser shows, and every letter of the page: %s',
  (set, shown) => {
    expect(pageText(`<p>${set}</p>`)).toBe(shown);
  },
);
