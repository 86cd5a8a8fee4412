import { expect, test } from 'vitest';
import { languageLacks } from './language-lacks.ts';

test('a language without a pack has no rules', () => {
  expect(languageLacks('技術者は火曜日に橋を閉鎖した。「誰もいなかった」と述べた。', 'ja')).toMatch(
    /no reading rules/,
  );
});

test.each([
  ['en', 'Engineers closed the bridge on Tuesday. “Nobody was on it,” Lena Fors said.'],
  ['ru', 'Инженеры закрыли мост во вторник. «На нём никого не было», — сказала Лена Форс.'],
  ['it', 'Gli ingegneri hanno chiuso il ponte martedì. «Non c’era nessuno», ha detto Lena Fors.'],
])('%s has', (language, text) => {
  expect(languageLacks(text, language)).toBeUndefined();
});
