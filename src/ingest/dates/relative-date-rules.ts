import { addDays, addMonths, type Day, mondayOf, weekdayOf, yearOf } from './calendar.ts';

/** Words that name a day only by its distance from another day. */
export interface RelativeDateRule {
  readonly name: string;
  readonly matches: RegExp;
  /** The EDTF date meant, seen from the anchor; `isAhead` when the sentence speaks of the future. */
  readonly resolve: (words: readonly string[], anchor: Day, isAhead: boolean) => string;
  readonly example: string;
  /** What the example means on Wednesday, 12 March 2031. */
  readonly means: string;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const weekdayNames = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';
const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export const relativeDateRules = [
  {
    name: 'hours ago',
    matches:
      /\b(?:an?|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|several) (?:seconds?|minutes?|mins?|hours?|hrs?) ago\b/gi,
    resolve: (_words, anchor) => `[${addDays(anchor, -1)},${anchor}]`,
    example: 'an hour ago',
    means: '[2031-03-11,2031-03-12]',
  },
  {
    name: 'days ago',
    matches:
      /\b(an?|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (day|week|month|year)s? ago\b/gi,
    resolve: ([, count = '', unit = ''], anchor) => resolveAgo(toNumber(count), unit.toLowerCase(), anchor),
    example: 'three days ago',
    means: '2031-03-09',
  },
  {
    name: 'day beside the anchor',
    matches:
      /\b(today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|tomorrow)\b(?!['’]s)/gi,
    resolve: ([, word = ''], anchor) => addDays(anchor, dayShift(word.toLowerCase())),
    example: 'yesterday',
    means: '2031-03-11',
  },
  {
    name: 'weekday',
    matches: new RegExp(
      `\\b(?:(last|this|next|this past|on|late|early) )?(${weekdayNames})\\b(?!s\\b|,? (?:\\d|January|February|March|April|May|June|July|August|September|October|November|December))`,
      'g',
    ),
    resolve: ([, lead = '', name = ''], anchor, isAhead) =>
      resolveWeekday(lead.toLowerCase(), weekdays.indexOf(name.toLowerCase()), anchor, isAhead),
    example: 'on Tuesday',
    means: '2031-03-11',
  },
  {
    name: 'week',
    matches: /\b(last|this past|this|next|earlier this|later this) week\b/gi,
    resolve: ([, lead = ''], anchor) => resolveWeek(lead.toLowerCase(), anchor),
    example: 'last week',
    means: '[2031-03-03..2031-03-09]',
  },
  {
    name: 'month',
    matches: /\b(last|this|next|earlier this|later this) month\b/gi,
    resolve: ([, lead = ''], anchor) => addMonths(anchor, shiftOf(lead)),
    example: 'next month',
    means: '2031-04',
  },
  {
    name: 'year of the calendar',
    matches: /\b(last|this|next|earlier this|later this) year\b/gi,
    resolve: ([, lead = ''], anchor) => String(yearOf(anchor) + shiftOf(lead)),
    example: 'last year',
    means: '2030',
  },
] as const satisfies readonly RelativeDateRule[];

function toNumber(count: string): number {
  const word = count.toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  return numbers.includes(word) ? numbers.indexOf(word) : Number(count);
}

function resolveAgo(count: number, unit: string, anchor: Day): string {
  if (unit === 'day') return addDays(anchor, -count);
  if (unit === 'week') return `${addDays(anchor, -7 * count)}~`;
  return unit === 'month' ? addMonths(anchor, -count) : String(yearOf(anchor) - count);
}

function dayShift(word: string): number {
  if (word === 'yesterday' || word === 'last night') return -1;
  return word === 'tomorrow' ? 1 : 0;
}

function resolveWeekday(lead: string, weekday: number, anchor: Day, isAhead: boolean): Day {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (lead === 'next') return addDays(anchor, ahead || 7);
  if (isAhead && lead !== 'last') return addDays(anchor, ahead);
  return addDays(anchor, lead === 'last' && back === 0 ? -7 : -back);
}

function resolveWeek(lead: string, anchor: Day): string {
  const monday = mondayOf(anchor);
  if (lead === 'earlier this') return `[${monday}..${anchor}]`;
  const first = addDays(monday, 7 * shiftOf(lead));
  return `[${first}..${addDays(first, 6)}]`;
}

function shiftOf(lead: string): number {
  const word = lead.toLowerCase();
  if (word === 'last' || word === 'this past') return -1;
  return word === 'next' ? 1 : 0;
}
