import { proposeEvents } from '../../../propose/events/propose-events.ts';
import type { DeskRecords } from '../../protocol/opened-report.ts';
import { zoneOf } from '../../records/new-record.ts';
import type { EventCard } from './desk-card.ts';
import type { ClaimGround } from './propose-claim-cards.ts';

/** Events that a report tells of and that are not recorded, as cards; nothing of them is recorded before a person settles one. */
export function proposeEventCards({ report }: ClaimGround, known: DeskRecords): readonly EventCard[] {
  const { people, events } = known;
  const { text, anchor } = report;
  return proposeEvents(text, { people, events, zone: zoneOf(known), anchor }).map((proposed): EventCard => {
    const { title, date } = proposed.event;
    return {
      kind: 'event',
      key: `event?:${proposed.id}`,
      at: proposed.at.start,
      doubt: { rank: 2, says: 'new event?' },
      reason: date === undefined ? [proposed.reason, noDay] : [proposed.reason],
      shows: title,
      beside: date ?? 'no day',
      proposed,
      leavesOut: date === undefined,
    };
  });
}

const noDay =
  'It may only be spoken of in passing: Enter leaves it out, unless you say with x that it took place.';
