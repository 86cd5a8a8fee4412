import { siteLanguage } from './language.ts';

/** A number as the site's language writes it: `5,400`. */
export function formatNumber(value: number): string {
  numbers ??= new Intl.NumberFormat(siteLanguage());
  return numbers.format(value);
}

/** Names in a row: `Ann, Bo and Cy`. */
export function listNames(names: Iterable<string>): string {
  lists ??= new Intl.ListFormat(siteLanguage() === 'en' ? 'en-GB' : siteLanguage(), { type: 'conjunction' });
  return lists.format(names);
}

// Made once, as making them costs more than a page full of numbers.
let numbers: Intl.NumberFormat | undefined;
let lists: Intl.ListFormat | undefined;
