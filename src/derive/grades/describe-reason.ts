import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { describeGrade } from '../../domain/grades/grade-words.ts';
import { t } from '../../messages/say.ts';
import { describeSeen } from '../content/describe-seen.ts';
import { occasionName } from '../quotes/describe-quote.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import { type Reason, whyDay, whyOccasion, whySpeaker } from './reason.ts';

/** `date inferred`, for a line of text; undefined where the report prints the value. */
export function describeReason(reason: Reason | undefined): string | undefined {
  return reason && describeGrade(reason.value, reason.grade);
}

/** What a value is known from, in a line of text: the evidence and its source. */
export function explainReason({ known: { evidence, from } }: Reason): string {
  return from === undefined ? evidence : `${evidence} (${from.name}, ${describeSeen(from)})`;
}

/** `speaker from outside the report, which has “the office said”`; undefined where the report names the speaker. */
export function noteSpeaker(view: QuoteView): string | undefined {
  const note = describeReason(whySpeaker(view));
  const printed = view.quote.attribution?.printed;
  return note === undefined || printed === undefined ? note : t`${note}, which has “${printed}”`;
}

/** Where and when in one line of text, with how each is known; undefined where the report gives no occasion. */
export function describeSaid(view: QuoteView): string | undefined {
  const { occasion } = view;
  if (occasion === undefined) return undefined;
  const day = occasion.date === undefined ? t`undated` : formatStoryDate(occasion.date, 'short');
  const notes = [whyOccasion(view), whyDay(occasion)].map(describeReason);
  return [`${occasionName(occasion)}, ${day}`, ...notes.filter((note) => note !== undefined)].join('; ');
}
