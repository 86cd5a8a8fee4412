import type { LanguageSamples } from './language-samples.ts';

export const spanishSamples: LanguageSamples = [
  ['«Esperamos el barco», dijo la alcaldesa Elena Robledo.', ['Elena Robledo: Esperamos el barco']],
  [
    'Elena Robledo afirmó: «Esperamos el barco desde ayer».',
    ['Elena Robledo: Esperamos el barco desde ayer'],
  ],
  ['Según Elena Robledo, el puente está «perdido para siempre».', ['Elena Robledo: perdido para siempre']],
  ['El ministro de Puertos, Luis Cobos, calificó el plan de «mala broma».', ['Luis Cobos: mala broma']],
  ['“El agua sube”, explicó un portavoz de los bomberos.', ['portavoz: El agua sube']],
  [
    '“El agua sube”, ha asegurado Cobos. “Nadie debe acercarse”.',
    ['Cobos: El agua sube', 'Cobos: Nadie debe acercarse'],
  ],
  [
    'Elena Robledo llegó por la noche. Añadió que la situación era «muy grave».',
    ['Elena Robledo: muy grave'],
  ],
  [
    '—El puente está cerrado —dijo Cobos—. Lo abriremos en otoño.',
    ['Cobos: El puente está cerrado', 'Cobos: Lo abriremos en otoño'],
  ],
  [
    '«Es un paso atrás», lamentó la presidenta del puerto, Ana Sil, en una entrevista.',
    ['Ana Sil: Es un paso atrás'],
  ],
  ['Cobos dijo que el barco es «seguro como una casa».', ['Cobos: seguro como una casa']],
  [
    'El portavoz del Gobierno, Luis Cobos, aseguró este lunes que el acuerdo es «un paso histórico».',
    ['Luis Cobos: un paso histórico'],
  ],
  ['«No hay vuelta atrás», ha dicho la ministra. Ana Sil visitaba Cádiz.', ['ministra: No hay vuelta atrás']],
  ['"Estamos muy cansados", contó a este diario una vecina del barrio.', ['vecina: Estamos muy cansados']],
];
