import { wordList } from '../word-list.ts';

/** Titles before a name that are written with a full stop, here without it: it ends no sentence. */
export const abbreviatedTitles = wordList(
  'mr mrs ms dr prof sen sens rep reps gov govs gen lt col capt maj sgt adm rev del',
);

/** Other words that are written with a full stop: parts of names, months, states. With a capital only. */
export const abbreviations = wordList(
  `jr sr inc corp co st vs jan feb aug sept oct nov dec va pa ky calif fla mass conn ariz ark ala wis mich ind tenn
  tex wash md ga`,
);
