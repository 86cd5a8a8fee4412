import { po } from 'gettext-parser';

/** How many texts of a catalogue are translated, and how many of these nobody has reviewed: gettext calls them fuzzy. */
export function countTranslated(catalogue: string): { readonly translated: number; readonly drafts: number } {
  const entries = Object.values(po.parse(catalogue).translations)
    .flatMap((texts) => Object.values(texts))
    .filter(({ msgid, msgstr }) => msgid !== '' && msgstr.every((form) => form !== ''));
  return {
    translated: entries.length,
    drafts: entries.filter(({ comments }) => comments?.flag?.includes('fuzzy')).length,
  };
}
