import type { LanguageSamples } from './language-samples.ts';

export const portugueseSamples: LanguageSamples = [
  [
    '"Esperamos o barco", disse a presidente da câmara, Helena Rosado, aos jornalistas.',
    ['Helena Rosado: Esperamos o barco'],
  ],
  [
    'Helena Rosado afirmou: «Esperamos o barco desde ontem».',
    ['Helena Rosado: Esperamos o barco desde ontem'],
  ],
  ['Segundo Helena Rosado, a ponte está "perdida para sempre".', ['Helena Rosado: perdida para sempre']],
  [
    'O ministro dos Portos, Luís Couto, classificou o plano como "uma má piada".',
    ['Luís Couto: uma má piada'],
  ],
  ['“A água sobe”, explicou um porta-voz dos bombeiros.', ['porta-voz: A água sobe']],
  ['— A ponte está fechada — disse Couto.', ['Couto: A ponte está fechada']],
  [
    'Helena Rosado chegou à noite. Ela disse que a situação era "muito grave".',
    ['Helena Rosado: muito grave'],
  ],
];
