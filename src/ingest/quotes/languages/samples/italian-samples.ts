import type { LanguageSamples } from './language-samples.ts';

export const italianSamples: LanguageSamples = [
  [
    '«Aspettiamo la nave», ha detto la sindaca Elena Rossetti ai giornalisti.',
    ['Elena Rossetti: Aspettiamo la nave'],
  ],
  [
    'Elena Rossetti ha dichiarato: «Aspettiamo la nave da ieri».',
    ['Elena Rossetti: Aspettiamo la nave da ieri'],
  ],
  ['Secondo Elena Rossetti, il ponte è «perso per sempre».', ['Elena Rossetti: perso per sempre']],
  [
    'Il ministro dei Porti, Luca Conti, ha definito il piano «una brutta barzelletta».',
    ['Luca Conti: una brutta barzelletta'],
  ],
  ['“L’acqua sale”, ha spiegato un portavoce dei pompieri.', ['portavoce: L’acqua sale']],
  [
    '«L’acqua sale», ha assicurato Conti. «Nessuno si avvicini».',
    ['Conti: L’acqua sale', 'Conti: Nessuno si avvicini'],
  ],
  [
    'Elena Rossetti è arrivata di notte. Lei ha detto che la situazione era «molto grave».',
    ['Elena Rossetti: molto grave'],
  ],
];
