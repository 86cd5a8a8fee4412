import { readSuggestions } from '../../collections/read-suggestions.ts';
import { formatSuggestion } from '../../derive/suggest/format-suggestion.ts';
import { countOf } from '../../text/count-of.ts';

/** Prints each link that a person could make, and how many there are. */
export function printSuggestions(content: string): void {
  const suggestions = readSuggestions(content);
  for (const suggestion of suggestions) console.log(`${formatSuggestion(suggestion)}\n`);
  console.log(`${countOf(suggestions.length, 'link')} suggested.`);
}
