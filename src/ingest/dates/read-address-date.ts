import { toDay } from '../../text/days.ts';

/** A day or a month that stands in an address. */
export interface AddressDate {
  /** EDTF: a day, or a month where the address holds no day. */
  readonly date: string;
  /** As the address has it: `2031/05/06`. */
  readonly words: string;
}

const year = '(?<year>(?:19[5-9]|20[0-9])\\d)';
const forms = [
  new RegExp(`[/_-](?<words>${year}[/_-](?<month>\\d{1,2})[/_-](?<day>\\d{1,2}))(?=[/_.?-]|$)`),
  new RegExp(`[/_-](?<words>${year}(?<month>0[1-9]|1[0-2])(?<day>[0-3]\\d))(?=[/_.?-]|$)`),
  new RegExp(`/(?<words>${year}/(?<month>[a-z]{3,9})/(?<day>\\d{1,2}))(?=/|$)`),
  new RegExp(`/(?<words>${year}/(?<month>0?[1-9]|1[0-2]))(?=/|$)`),
];

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day or the month that publishers write into the address of a report. */
export function readAddressDate(address: string): AddressDate | undefined {
  const path = URL.parse(address)?.pathname.toLowerCase() ?? '';
  for (const form of forms) {
    const { words = '', year: printed, month = '', day } = form.exec(path)?.groups ?? {};
    const number = /^\d/.test(month) ? Number(month) : englishMonths.indexOf(month.slice(0, 3)) + 1;
    const whole = toDay(Number(printed), number, Number(day ?? 1));
    if (whole !== undefined) return { date: day === undefined ? whole.slice(0, 7) : whole, words };
  }
  return undefined;
}
