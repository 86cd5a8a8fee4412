import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test.each([
  ['a colour', 'a\u001b[31mb', 'a‹U+001B›[31mb'],
  ['a line break', 'a\r\nb', 'a b'],
  ['the begin of an eight-bit command', 'a\u009b2Jb', 'a‹U+009B›2Jb'],
  ['marks of direction', 'a\u200eb\u200fc', 'a‹LRM›b‹RLM›c'],
  ['text turned round', 'txt.\u202egpj', 'txt.‹RLO›gpj'],
  ['every older turn', 'a\u202ab\u202bc\u202cd\u202d\u202ee', 'a‹LRE›b‹RLE›c‹PDF›d‹LRO›‹RLO›e'],
  ['every isolated turn', 'a\u2066b\u2067c\u2068d\u2069e', 'a‹LRI›b‹RLI›c‹FSI›d‹PDI›e'],
  ['a space without width', 'har\u200bbour', 'har‹ZWSP›bour'],
  ['words, which stay', 'Зюд «é» 日本', 'Зюд «é» 日本'],
])('%s never reaches a terminal', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});
