/** Languages whose months are read; Croatian, where listopad is October, would contradict Polish and Czech. */
const languages = [
  ...['de', 'de-AT', 'fr', 'es', 'es-PE', 'pt', 'it', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'sk'],
  ...[
    'hu',
    'ro',
    'tr',
    'bg',
    'uk',
    'ru',
    'el',
    'he',
    'ar',
    'ar-SY',
    'ar-MA',
    'ar-DZ',
    'sr',
    'sl',
    'lt',
    'lv',
    'et',
  ],
  ...['ca', 'eu', 'ka', 'hy', 'kk', 'be', 'mk', 'sq', 'is', 'hi', 'bn', 'ur', 'th', 'vi', 'id', 'sw', 'af'],
];

/** Behind a day a month is declined in many languages; in lists it stands alone. */
const forms: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long' },
  { month: 'long' },
  { day: 'numeric', month: 'short' },
];

/** Months of the calendar that all of them share, in digits that all of them know. */
const common = { calendar: 'gregory', numberingSystem: 'latn' } as const;

interface MonthName {
  readonly name: string;
  readonly month: number;
  /** Written in full, as it stands behind a day. */
  readonly isFull: boolean;
}

/** Names of months from the Unicode CLDR that this program’s engine carries. */
function readMonths(): readonly MonthName[] {
  return languages.flatMap((language) =>
    forms.flatMap((form, index) => {
      const format = new Intl.DateTimeFormat(language, { ...form, ...common, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, month) => ({
        name: nameIn(format, month),
        month: month + 1,
        isFull: index === 0,
      })).filter(({ name }) => /\p{L}{3}/u.test(name));
    }),
  );
}

function nameIn(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(new Date(Date.UTC(2031, month, 6)));
  return parts.find(({ type }) => type === 'month')?.value.replace(/\.$/, '') ?? '';
}

const months = readMonths();
const fullNames = new Set(months.filter(({ isFull }) => isFull).map(({ name }) => name));
const allNames = new Set(months.map(({ name }) => name));
const numbers = new Map(months.map(({ name, month }) => [name.toLowerCase(), month]));
const anyMonth = [...numbers.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** Arabic has two names for most months, and papers print both: “٦ أيار/مايو ٢٠٣١”. */
const otherArabicName = '(?:\\s?[/(]\\s?\\p{Script=Arabic}{3,8}(?: \\p{Script=Arabic}{4,6})?\\)?)?';

/**
 * “4. März 2031”, “4 de marzo de 2031”, “4 марта”, “2031. március 4.”. Without a year only a name that is written
 * in full counts: `isMonthOfDay` tells.
 */
export const foreignDate = new RegExp(
  `(?<![\\d.])(?:(?<day>\\d{1,2})(?:er|º|ª|\\.)?\\s?(?:de |di |ב)?(?<month>${anyMonth})(?!\\p{L})\\.?${otherArabicName}[,،]?(?:(?: de| del)? (?<year>\\d{4})(?!\\d))?|(?<yearFirst>\\d{4})\\. (?<monthBehind>${anyMonth})(?!\\p{L})\\.? (?<dayBehind>\\d{1,2})(?!\\d))`,
  'giu',
);

/** The number of a month by its name in one of these languages. */
export function toMonth(name: string): number {
  return numbers.get(name.toLowerCase()) ?? 0;
}

/** Whether a name means a month even where no year stands behind it: “4 mar” may be anything, “4 марта” may not. */
export function isMonthOfDay(name: string): boolean {
  return fullNames.has(name);
}

/** Whether a name is written as its language writes it, or in capitals: “4 Mars 2031 rovers” is no day. */
export function isMonthInProse(name: string): boolean {
  return allNames.has(name) || (name.length > 3 && name === name.toUpperCase());
}
