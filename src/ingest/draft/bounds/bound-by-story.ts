import type { Story } from '../../../domain/story.ts';
import { addDays, type Day, isDay, toDay, weekdayOf, yearOf } from '../../../text/days.ts';
import { wordsOf } from '../../../text/split-words.ts';
import { toWeekday } from '../../dates/resolve-relative-date.ts';
import { sentenceAround, tenseOf } from '../../passages/sentence-around.ts';
import type { Known, Report } from '../../source/report.ts';

/** What of a story helps to date its reports. */
export type StoryDays = Pick<Story, 'day' | 'period' | 'subject'>;

/** A report that nothing dates, bounded by the days of the story that it belongs to; any other as it is. */
export function boundByStory(report: Report, story: StoryDays | undefined): Report {
  if (story === undefined || report.published !== undefined) return report;
  const published =
    byYearOfStory(report, story) ?? byWeekOfStory(report, story) ?? byPastOfStory(report, story);
  return published === undefined ? report : { ...report, published };
}

/** “Aug 16” is the one such day of the story’s period. */
function byYearOfStory({ withoutYear }: Report, { period }: StoryDays): Known<string> | undefined {
  const [first = '', last = first] = period.split('/');
  if (withoutYear?.month === undefined || withoutYear.day === undefined || !isDay(first) || !isDay(last))
    return undefined;
  const { month, day, weekday, words } = withoutYear;
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index);
  const days = years
    .flatMap((year) => toDay(year, month, day) ?? [])
    .filter((one) => one >= first && one <= last && (weekday === undefined || weekdayOf(one) === weekday));
  const [only] = days;
  return only === undefined || days.length > 1
    ? undefined
    : {
        value: only,
        grade: 'inferred',
        evidence: `The file prints “${words.text}” without a year; from ${first} to ${last}, the days of the story, there is one such day.`,
      };
}

interface Bound {
  readonly from: Day;
  readonly to: Day;
  readonly words: string;
}

/** A weekday said of the story’s main day: what was said “on Friday” came out within a week of it. */
function byWeekOfStory(report: Report, { day, subject }: StoryDays): Known<string> | undefined {
  if (!isDay(day)) return undefined;
  const names = namesOf(subject);
  const bounds = report.dates.flatMap(({ words, date }) => {
    const sentence = date === undefined ? sentenceAround(report.lines, words) : undefined;
    const isOfStory = names.some((name) => sentence?.toLowerCase().includes(name));
    return sentence === undefined || !isOfStory ? [] : boundsOf(words.text, sentence, day);
  });
  const from = bounds
    .map((bound) => bound.from)
    .toSorted()
    .at(-1);
  const to = bounds.map((bound) => bound.to).toSorted()[0];
  if (from === undefined || to === undefined || from > to) return undefined;
  return {
    value: from === to ? from : `[${from}..${to}]`,
    grade: 'inferred',
    evidence: `The report says ${[...new Set(bounds.map(({ words }) => `“${words}”`))].join(', ')} of the story, whose day is ${day}.`,
  };
}

const shortestName = 4;

function namesOf(subject: string): readonly string[] {
  return wordsOf(subject.toLowerCase()).filter((word) => word.length >= shortestName);
}

/** A report that tells of the story’s main day as past, and never as still to come, came out then or later. */
function byPastOfStory({ lines }: Report, { day, subject }: StoryDays): Known<string> | undefined {
  const names = namesOf(subject);
  const tenses = lines
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/))
    .filter((sentence) => names.every((name) => sentence.toLowerCase().includes(name)))
    .map(tenseOf);
  if (!isDay(day) || names.length === 0 || !tenses.includes('done') || tenses.includes('ahead'))
    return undefined;
  return {
    value: `[${day}..]`,
    grade: 'inferred',
    evidence: `The report tells of the story (${subject}) as past; its day is ${day}.`,
  };
}

function boundsOf(words: string, sentence: string, day: Day): readonly Bound[] {
  const tense = tenseOf(sentence);
  const name = /\p{L}+day$/u.exec(words)?.[0];
  if (name !== undefined && toWeekday(name) === weekdayOf(day)) {
    if (tense === 'done') return [{ from: day, to: addDays(day, 6), words }];
    if (tense === 'ahead') return [{ from: addDays(day, -6), to: day, words }];
  }
  return [];
}
