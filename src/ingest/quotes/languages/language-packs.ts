import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import type { LanguageData } from './language-data.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { ukrainian } from './ukrainian.ts';

/** Every language besides English whose quotations are read with their speakers. */
export const languagePacks: readonly LanguageData[] = [
  russian,
  ukrainian,
  german,
  french,
  spanish,
  portuguese,
  italian,
  polish,
];
