import { expect, test } from 'vitest';
import { languageLacks } from './language-lacks.ts';

test.each([
  [
    'pl',
    'Inżynierowie zamknęli most we wtorek. „Nikogo na nim nie było” – powiedziała Lena Fors.',
    /denied, asked/,
  ],
  [
    'it',
    'Gli ingegneri hanno chiuso il ponte martedì. «Non c’era nessuno», ha detto Lena Fors.',
    /denied, asked/,
  ],
  [
    'pt',
    'Os engenheiros fecharam a ponte na terça-feira. “Não havia ninguém”, disse Lena Fors.',
    /denied, asked/,
  ],
  ['ja', '技術者は火曜日に橋を閉鎖した。「誰もいなかった」と述べた。', /no reading rules/],
])('%s has not all rules', (language, text, lacks) => {
  expect(languageLacks(text, language)).toMatch(lacks);
});

test.each([
  ['en', 'Engineers closed the bridge on Tuesday. “Nobody was on it,” Lena Fors said.'],
  ['ru', 'Инженеры закрыли мост во вторник. «На нём никого не было», — сказала Лена Форс.'],
])('%s has', (language, text) => {
  expect(languageLacks(text, language)).toBeUndefined();
});
