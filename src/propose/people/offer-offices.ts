import { placesOfWord } from '../../text/find-word.ts';
import { withCapital } from '../../text/letters.ts';
import { readRole } from './read-role.ts';

/** Words between a name and the next mark: “, the owner of the largest boat,” and “, who keeps the accounts,”. */
const beside = /^, (?:(?:the|a|an|who|which) )?(?<words>[^,.;:!?()“”"«»\n]{3,80})(?=[,.;:—–)])/u;
const noOffice = /^(?:and|but|or|in|on|at|after|before|as|said|says|told|tells|added|aged?|\d)\b/iu;
const mostOffered = 4;

/**
 * What a report's words give as the office of somebody new, the likeliest first: words that hold an office, then whatever
 * stands beside one of the names. A person chooses or writes a better one.
 */
export function offerOffices(text: string, names: readonly string[]): readonly string[] {
  // “Minister Olga” stands before “Brandt”: a last name alone is asked only where there is no whole one.
  const whole = names.filter((name) => name.includes(' '));
  const asked = whole.length === 0 ? names : whole;
  const sure = asked.flatMap((name) => readRole(text, name)?.role ?? []);
  const near = asked.flatMap((name) =>
    placesOfWord(text, name).flatMap((at) =>
      besideName(text.slice(at + name.length, at + name.length + 120)),
    ),
  );
  return [...new Set([...sure, ...near].map(withCapital))].slice(0, mostOffered);
}

function besideName(behind: string): readonly string[] {
  const words = beside.exec(behind)?.groups?.['words'] ?? '';
  return words === '' || noOffice.test(words) ? [] : [words];
}
