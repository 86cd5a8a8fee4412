import type { LanguageSamples } from './language-samples.ts';

export const frenchSamples: LanguageSamples = [
  [
    '« L’eau monte, a expliqué mardi soir le maire de Brest, Luc Maret. Personne ne bouge. »',
    ['Luc Maret: L’eau monte', 'Luc Maret: Personne ne bouge'],
  ],
  ['« L’eau monte », a estimé la ministre des Transports Odile Fermont.', ['Odile Fermont: L’eau monte']],
  [
    '« Nous attendons le bac », a déclaré la maire Odile Fermont lundi.',
    ['Odile Fermont: Nous attendons le bac'],
  ],
  [
    '« Nous attendons le bac », a dit Odile Fermont. « Il viendra. »',
    ['Odile Fermont: Nous attendons le bac', 'Odile Fermont: Il viendra'],
  ],
  [
    'Le préfet Luc Maret a qualifié le plan de « mauvaise plaisanterie ».',
    ['Luc Maret: mauvaise plaisanterie'],
  ],
  ['Selon Luc Maret, le pont est « perdu pour toujours ».', ['Luc Maret: perdu pour toujours']],
  [
    '« L’eau monte, a expliqué le maire de Brest, Luc Maret, et personne ne bouge. »',
    ['Luc Maret: L’eau monte', 'Luc Maret: et personne ne bouge'],
  ],
  ['« L’eau monte », explique un porte-parole des pompiers.', ['porte-parole: L’eau monte']],
  [
    'Odile Fermont est arrivée le soir. Elle a précisé que la situation était « très grave ».',
    ['Odile Fermont: très grave'],
  ],
  ['« C’est un recul », déplore-t-il. Luc Maret parlait à Lorient.', ['Luc Maret: C’est un recul']],
  [
    '« C’est un recul », a estimé Luc Maret, ministre des Ports, dans un entretien au « Phare ».',
    ['Luc Maret: C’est un recul'],
  ],
  [
    'Le ministre de l’Intérieur Paul Vaudrey a ajouté que « le pont restera fermé ».',
    ['Paul Vaudrey: le pont restera fermé'],
  ],
  ['Pour Luc Maret, c’est « une honte pour la ville ».', ['Luc Maret: une honte pour la ville']],
  ['« On ne lâche rien », ont scandé les manifestants devant la mairie.', ['manifestants: On ne lâche rien']],
  [
    'Interrogé par la radio, Luc Maret a répondu : « Je n’ai rien à cacher. »',
    ['Luc Maret: Je n’ai rien à cacher'],
  ],
  [
    '« Je n’ai rien à cacher », assure-t-il, avant d’ajouter : « Et je reste. » Luc Maret est maire depuis dix ans.',
    ['Luc Maret: Je n’ai rien à cacher', 'Luc Maret: Et je reste'],
  ],
];
