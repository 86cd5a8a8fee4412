import { catalogue, codeLanguage, speakBy } from './catalogue.ts';

/** What something says in English and, where it is another, in the language of the site: for what was written while the site had either. */
export function alsoInEnglish(say: () => readonly string[]): readonly string[] {
  const own = say();
  const chosen = catalogue();
  try {
    speakBy({ language: codeLanguage, texts: {} });
    return [...new Set([...say(), ...own])];
  } finally {
    speakBy(chosen);
  }
}
