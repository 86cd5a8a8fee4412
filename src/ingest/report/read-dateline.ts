import { type PrintedDate, readStampDates } from '../dates/read-calendar-dates.ts';
import type { Passage } from '../passages/passage.ts';

/** Where and when a text was filed, and by which agency: “TARNHOLM, May 6 (NP) —”. */
export interface Dateline {
  readonly date: PrintedDate | undefined;
  readonly agency: Passage | undefined;
}

const place = "\\p{Lu}[\\p{L}’'. -]{1,40}(?:, \\p{Lu}[\\p{L}. ]{1,25}){0,2}";
const agency = '[\\p{Lu}\\d][^()/\\n]{1,50}?';
const forms = [
  new RegExp(
    `^${place}(?<between>[,.] [^()/\\n]{0,40}?)?[,.]?\\s*[(/](?<agency>${agency})[)/]\\s*(?:[—–-]{1,2}|\\.)?\\s`,
    'u',
  ),
  new RegExp(`^${place}, (?<between>[^()/\\n—–]{2,30}?)\\s*[—–-]{1,2} (?<agency>${agency})\\. `, 'u'),
  new RegExp(
    `^(?=[\\p{Lu} .’'-]{3,}[,.—–(/ -])${place}(?<between>, [^()/\\n—–]{0,30}?)?\\s*(?:[—–]|--|-(?= ))\\s`,
    'u',
  ),
  new RegExp(`^${place}\\. (?<between>[^()/\\n.]{3,30}?)\\. (?<agency>[\\p{Lu}\\d]{2,12})\\.? `, 'u'),
];
const longest = 120;

/** Reads the dateline with which a paragraph begins. */
export function readDateline({ text, start }: Passage): Dateline | undefined {
  const line = text.slice(0, longest);
  for (const form of forms) {
    const found = form.exec(line);
    if (found === null) continue;
    const printed = found.groups?.['agency'];
    const [date] = readStampDates({ text: found[0], start });
    const isCapital = /^[\p{Lu} .’'-]{3,}/u.test(line);
    if (printed === undefined && date === undefined && !isCapital) continue;
    return {
      date,
      agency:
        printed === undefined ? undefined : { text: printed, start: start + found[0].indexOf(printed, 2) },
    };
  }
  return undefined;
}
