import type { LanguageSamples } from './language-samples.ts';

export const polishSamples: LanguageSamples = [
  [
    '„Czekamy na prom”, powiedziała burmistrz Helena Wolska dziennikarzom.',
    ['Helena Wolska: Czekamy na prom'],
  ],
  ['Helena Wolska oświadczyła: „Czekamy na prom od wczoraj”.', ['Helena Wolska: Czekamy na prom od wczoraj']],
  [
    '– Most jest zamknięty – powiedział Jan Kozub. – Otworzymy go jesienią.',
    ['Jan Kozub: Most jest zamknięty', 'Jan Kozub: Otworzymy go jesienią'],
  ],
  ['Minister Jan Kozub nazwał plan „złym żartem”.', ['Jan Kozub: złym żartem']],
  ['„Woda rośnie” – wyjaśnił rzecznik straży.', ['rzecznik: Woda rośnie']],
  [
    'Helena Wolska przyjechała w nocy. Dodała, że sytuacja jest „bardzo poważna”.',
    ['Helena Wolska: bardzo poważna'],
  ],
];
