import { addresses } from '../../domain/addresses.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { eventKinds } from '../../domain/timeline/event-kinds.ts';
import { t } from '../../messages/say.ts';
import { cutReports } from '../claims/cut-short.ts';
import { isInSubstance } from '../claims/difference-kind.ts';
import { countDifferences } from '../claims/difference-words.ts';
import { describeReason } from '../grades/describe-reason.ts';
import { whyDay } from '../grades/reason.ts';
import type { TimelineItem } from '../timeline/timeline.ts';
import type { Cited } from './cited.ts';
import { citedChangesOf } from './cited-changes.ts';
import { listReports } from './cited-report.ts';
import { type CitingSite, finishCited } from './finish-cited.ts';

/** An event as it is cited: what it is, its day and how that is known, who tells of it, and in how much they differ. */
export function citeEvent(item: TimelineItem, site: CitingSite): Cited {
  const { event, articles, ledger } = item;
  const said = describeEvent(item);
  const notes = notesOn(item);
  return finishCited(
    {
      kind: 'event',
      id: `event/${event.id}`,
      speakers: [],
      speakerNote: undefined,
      title: event.title,
      said,
      report: undefined,
      notes,
      line: [t`“${event.title}” (${said})`, ...notes].map((each) => `${each}.`).join(' '),
      passages: [],
    },
    {
      parts: {
        [t`title`]: event.title,
        [t`date`]: [
          event.kind,
          event.date ?? null,
          event.dated?.grade ?? null,
          event.starts ?? null,
          event.place ?? null,
        ],
        [t`account`]: [event.summary, event.outcome?.note ?? null],
        [t`reports`]: articles.map(({ id }) => id),
        [t`differences`]: ledger
          .filter(isInSubstance)
          .map(({ fact, claims }) => [fact.asks, ...claims.map(({ claim }) => claim.value ?? null)]),
      },
      address: addresses.citeEvent(event.id),
      changes: citedChangesOf({ kind: 'event', id: event.id }, site.changes),
    },
    site,
  );
}

/** `planned: 4 May 2031; date inferred; Oslo` */
function describeEvent({ event }: TimelineItem): string {
  const day = event.date === undefined ? t`undated` : formatStoryDate(event.date);
  const known = event.dated && describeReason(whyDay(event));
  return [`${eventKinds[event.kind].label.toLowerCase()}: ${day}`, known, event.place]
    .filter((part) => part !== undefined)
    .join('; ');
}

function notesOn({ event, articles, ledger, outcome }: TimelineItem): readonly string[] {
  const telling = listReports(articles, cutReports(event, articles));
  const differences = countDifferences(ledger);
  return [
    telling === '' ? t`No report here tells of it` : t`Told of by: ${telling}`,
    ...(outcome?.words === undefined ? [] : [t`What became of it: ${outcome.words}`]),
    ...(differences.length === 0 ? [] : [t`Between the reports: ${differences.join(', ')}`]),
  ];
}
