import type { OutletEntry } from '../../../domain/content.ts';
import type { Stretch } from '../../../text/stretch.ts';
import type { OutletFinder } from '../../known/find-outlets.ts';
import { isGivenName } from '../../quotes/lists/first-names.ts';
import { isPressName } from '../../report/media-words.ts';

/** The outlet through which words came: one that is recorded, or the name of one that nobody has recorded yet. */
export type ToldThrough = { readonly id: OutletEntry['id'] } | { readonly name: string };

/** How far behind the verb the one may be named to whom the words were said, and before it the one who reports them. */
const reach = 80;
const reachBefore = 160;

const part = "\\p{Lu}[\\p{L}\\p{N}.&’'-]*";
const name = `(?<name>${part}(?:\\s(?:of|the|and|${part})){0,4})`;
const anywhere =
  'agency|newspaper|newswire|broadcaster|magazine|tabloid|(?:radio|television|TV) (?:station|channel)|radio|television';
/** Behind a name a website is anybody’s, and “daily” is how often. */
const before = `(?<before>${anywhere}|channel|website|portal|daily|weekly)`;
const after = `(?<after>${anywhere}|news (?:channel|website|portal))`;
/** “the Interfax news agency”, “Norwegian broadcaster NRK”, “Harbour Gazette”. */
const named = `(?<article>[Tt]he\\s+)?(?:(?:[\\p{L}-]+\\s+){0,3}?${before}\\s+)?${name}(?:\\s+(?:news |press |state )*${after}\\b)?`;
/** To whom somebody says it, and from whom it is known. */
const listener =
  '(?:\\b(?:told|tells)|\\b(?:interview|conversation) with|\\b(?:said|speaking|spoke|comments|statement) to|\\b(?:according to|(?:reported|quoted|cited) by))';
const behind = new RegExp(`${listener}\\s+${named}`, 'u');
/** “Interfax reports that Holt …”, “…,” Holt said, Interfax reported. */
const reporting = 'report(?:s|ed)\\b';
const reports = new RegExp(reporting);
const opening = new RegExp(`^\\s*${named},?\\s+${reporting}`, 'u');
const closing = new RegExp(`,\\s+(?:as\\s+)?${named}\\s+${reporting}`, 'u');

const betweenSentences = /[“”"«»\n]|[.!?](?=\s+\p{Lu})/u;

/** Through whom a report has the words: “Holt told Lake News”, “according to the Lake agency”, “Lake News reports that”. */
export function readTold(
  text: string,
  cue: Stretch | undefined,
  outlets: Pick<OutletFinder, 'byName'>,
): ToldThrough | undefined {
  if (cue === undefined) return undefined;
  const [later = ''] = text.slice(cue.start, cue.end + reach).split(betweenSentences);
  const earlier = text.slice(Math.max(0, cue.start - reachBefore), cue.start);
  const start = earlier.split(/\n|(?<=[.!?][”"»]?)\s+(?=\p{Lu})/u).at(-1) ?? '';
  return (
    throughOf(behind.exec(later), outlets) ??
    (reports.test(later) ? throughOf(closing.exec(later), outlets) : undefined) ??
    (reports.test(start) ? throughOf(opening.exec(start), outlets) : undefined)
  );
}

function throughOf(
  found: RegExpExecArray | null,
  { byName }: Pick<OutletFinder, 'byName'>,
): ToldThrough | undefined {
  const words = found?.groups?.['name']?.split(/\s+/) ?? [];
  const names = words.map((_, index) => tidy(words.slice(0, words.length - index).join(' ')));
  for (const one of names) {
    const outlet = byName(one) ?? byName(`The ${one}`);
    if (outlet !== undefined) return { id: outlet.id };
  }
  const [whole] = names;
  const isCalled = found?.groups?.['before'] !== undefined || found?.groups?.['after'] !== undefined;
  const isPress = whole !== undefined && isPressName(whole) && !isPersons(whole, found);
  return whole !== undefined && (isCalled || isPress) ? { name: whole } : undefined;
}

/** “Robert Post” is a person, “the Charlotte Post” is none. */
function isPersons(whole: string, found: RegExpExecArray | null): boolean {
  const [first = ''] = whole.toLowerCase().split(' ');
  return found?.groups?.['article'] === undefined && isGivenName(first);
}

function tidy(found: string): string {
  return found.replace(/(?:[’']s)?[.,]?$/u, '');
}
