import { po } from 'gettext-parser';

interface TranslatedTexts {
  readonly translated: number;
  /** Of these, those that nobody has reviewed: gettext calls them fuzzy. */
  readonly drafts: number;
  /** Those that nobody translated. */
  readonly missing: number;
}

/** How much of a catalogue is translated. */
export function countTranslated(catalogue: string): TranslatedTexts {
  const all = Object.values(po.parse(catalogue).translations)
    .flatMap((texts) => Object.values(texts))
    .filter(({ msgid }) => msgid !== '');
  const translated = all.filter(({ msgstr }) => msgstr.every((form) => form !== ''));
  return {
    translated: translated.length,
    missing: all.length - translated.length,
    drafts: translated.filter(({ comments }) => comments?.flag?.includes('fuzzy')).length,
  };
}
