import { expect, test } from 'vitest';
import { findDecodedTwice } from './decoded-twice.ts';

const russian =
  'Инженеры закрыли верхний шлюз во вторник, когда водолазы нашли трещину. «Мы закрыли его за час», — сказала Хольт.';
const readAs = (encoding: string, text: string) =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(text));

test.each(['windows-1252', 'windows-1251', 'latin1'])('a text that was read as %s is told', (encoding) => {
  const found = findDecodedTwice(readAs(encoding, russian));
  expect(russian).toContain(found?.meant);
});

test.each([
  ['Russian', russian],
  [
    'French',
    'L’écluse a été fermée à Tarnholm, où l’été dernier déjà… « Nous l’avons fermée », a déclaré Hélène Hölt.',
  ],
  ['one word that went wrong', `${russian} ${readAs('windows-1251', 'Шлюз')}`],
  [
    'a few marks that went wrong',
    readAs('windows-1252', `“We wait,” she said. ${'Boats wait on the quay. '.repeat(40)}“So do we.”`),
  ],
  ['Chinese', '塔恩霍尔姆船闸因裂缝关闭。'.repeat(9)],
])('%s is left', (_, text) => {
  expect(findDecodedTwice(text)).toBeUndefined();
});
