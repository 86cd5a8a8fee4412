import { siteLanguage } from '../messages/language.ts';

const collation = new Intl.Collator(siteLanguage());

/** Orders ids, days and paths by their code units: the same on every machine, whatever its language. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Orders names as readers of the site look them up, in English `Élise` before `Emil`, `de Vries` before `Dorn`. */
export function compareNames(left: string, right: string): number {
  return collation.compare(left, right);
}
