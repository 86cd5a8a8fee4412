import { addDays, addMonths, type Day, yearOf } from '../../text/days.ts';
import {
  dayShift,
  resolveAgo,
  resolveWeek,
  resolveWeekday,
  shiftOf,
  toNumber,
  toWeekday,
} from './resolve-relative-date.ts';

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

const weekdayNames = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';

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
      /\b((?:the )?day before yesterday|(?:the )?day after tomorrow|today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|tomorrow)\b(?!['’]s)/gi,
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
      resolveWeekday({ lead: lead.toLowerCase(), weekday: toWeekday(name), isAhead }, anchor),
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
