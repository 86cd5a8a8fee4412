/** Digits of Arabic, Persian, Indian and full width as those that programs count with; each takes one place, as before. */
export function withPlainDigits(text: string): string {
  return text.replace(otherDigits, (digit) =>
    String(zeros.reduce((value, zero) => inTen(digit, zero) ?? value, 0)),
  );
}

const otherDigits = /[٠-٩۰-۹०-९০-৯０-９]/g;
const zeros = ['٠', '۰', '०', '০', '０'].map((zero) => zero.charCodeAt(0));

function inTen(digit: string, zero: number): number | undefined {
  const value = digit.charCodeAt(0) - zero;
  return value >= 0 && value < 10 ? value : undefined;
}

/** “2031年5月6日”, “2031년 5월 6일”, “令和13年5月6日”, and without a year “5月6日”. */
const eastAsianDate =
  /(?:(?<era>令和)(?<ofEra>\d{1,2}|元)年|(?<!\d)(?<year>\d{4})\s?[年년]\s?|(?<![\d年년]\s?))(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일號号]/gu;
/** The year before the first of the era. */
const beforeReiwa = 2018;

/** A date in signs, and where it stands. */
export interface SignedDate {
  readonly index: number;
  readonly length: number;
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** The dates that Chinese, Japanese and Korean write with signs for year, month and day. */
export function findEastAsianDates(text: string): readonly SignedDate[] {
  return Array.from(text.matchAll(eastAsianDate), ({ index, 0: { length }, groups = {} }) => ({
    index,
    length,
    year: yearOf(groups),
    month: Number(groups['month']),
    day: Number(groups['day']),
  })).filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
}

function yearOf({ ofEra, year }: Readonly<Record<string, string | undefined>>): number | undefined {
  if (ofEra !== undefined) return beforeReiwa + (ofEra === '元' ? 1 : Number(ofEra));
  return year === undefined ? undefined : Number(year);
}
