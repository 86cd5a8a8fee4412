import { wordList } from './word-list.ts';

/** The commonest English words. Titles and single quotes are compared without these only: in short texts every other word counts. */
export const commonWords = wordList(`
  a about after all also an and any are as at be been but by can could did do for from get got had has have he
  her him his i if in into is it it's its just more most my no not now of on one only or our out really said say
  she should so some that that's the their them then there they this to up us very was we were what when which
  who will with would you your`);

/** Weekdays and months, without the two that are verbs as well: march and may. */
export const calendarWords = wordList(`
  january february april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday`);

/** Words that stand in every report and tell one from no other: the commonest, numbers, days and months, and verbs of saying. */
export const stopWords: ReadonlySet<string> = new Set([
  ...commonWords,
  ...calendarWords,
  ...wordList(`
  these those hers being may might must shall does nor yet than too whom whose where why how before over off
  down between against because both here many other another such each even still again once says saying tell
  tells told speak speaks spoke speaking call calls called calling name names named note noted add added adding
  ask asked asks write writes written according toward towards through during since until while upon under above
  without within among along across near two three four five first last next make made take took taken give gave
  given came come went going however march`),
]);
