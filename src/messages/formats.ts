import { siteLanguage } from './language.ts';

/** A number as the site's language writes it: `5,400`. */
export function formatNumber(value: number): string {
  return numbersOf(siteLanguage()).format(value);
}

/** Names in a row: `Ann, Bo, and Cy`. */
export function listNames(names: Iterable<string>): string {
  return listsOf(siteLanguage()).format(names);
}

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * Which form of a counted text a number takes: its place among those that whole numbers have in the site's language, in the
 * order of CLDR. A number with a form of its own that they do not have, as a fraction, takes that of a few.
 */
export function pluralForm(count: number): number {
  const rules = pluralsOf(siteLanguage());
  const own = rules.resolvedOptions().pluralCategories;
  const used = forms.filter((form) => own.includes(form) && (own.length < 4 || form !== 'other'));
  const form = used.indexOf(rules.select(count));
  return form === -1 ? used.indexOf('few') : form;
}

const numbersOf = onceEach((language) => new Intl.NumberFormat(language));
const pluralsOf = onceEach((language) => new Intl.PluralRules(language));
const listsOf = onceEach((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

/** Made once for a language: making one costs more than a page full of numbers. */
function onceEach<Format>(make: (language: string) => Format): (language: string) => Format {
  const made = new Map<string, Format>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
