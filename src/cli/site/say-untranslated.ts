import { catalogue, codeLanguage } from '../../messages/catalogue.ts';
import type { Said } from './site-receipt.ts';

/** What the maker of a site in another language than English is told of its texts: how many nobody reviewed or translated. */
export function sayUntranslated(): readonly Said[] {
  const { language, drafts = 0, missing = 0 } = catalogue();
  if (language === codeLanguage || drafts + missing === 0) return [];
  const parts = [
    ...(drafts > 0 ? [`${drafts} are drafts that no translator has reviewed`] : []),
    ...(missing > 0 ? [`${missing} are not translated and stand in English`] : []),
  ];
  const line = `Of the texts of the interface in “${language}” ${parts.join(', ')}. “About” tells readers; src/messages/catalogues/${language}.po is where to review them.`;
  return [['log', line]];
}
