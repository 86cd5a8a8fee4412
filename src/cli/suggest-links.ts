/** Prints links between quotes or events that nobody made and nobody dismissed: `npm run suggest`. It changes nothing. */
import { contentFolder } from '../collections/content-folder.ts';
import { readSuggestions } from '../collections/read-suggestions.ts';
import { formatSuggestion } from '../derive/suggest/format-suggestion.ts';
import { countOf } from '../text/count-of.ts';

const suggestions = readSuggestions(contentFolder());
for (const suggestion of suggestions) console.log(`${formatSuggestion(suggestion)}\n`);
console.log(`${countOf(suggestions.length, 'link')} suggested.`);
