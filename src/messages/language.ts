import { catalogue } from './catalogue.ts';

/** The language that the site is in: BCP 47. */
export function siteLanguage(): string {
  return catalogue().language;
}
