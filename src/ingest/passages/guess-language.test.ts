import { expect, test } from 'vitest';
import { guessLanguage } from './guess-language.ts';

test.each([
  ['en', 'The lock at Tarnholm was shut on Monday.'],
  ['ru', 'Шлюз закрыли в понедельник.'],
  ['uk', 'Президент провів зустріч у місті'],
  ['de', 'Die Schleuse wurde gestern geschlossen.'],
  ['fr', 'Le maire a fermé l’écluse hier matin.'],
])('knows %s: %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});

test.each(['', 'OK', '12.3.2031', '— — —'])('says nothing of %j', (text) => {
  expect(guessLanguage(text)).toBeUndefined();
});
