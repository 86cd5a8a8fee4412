import type { CardAnswer } from '../decide/card-answer.ts';
import type { DeskCard } from './desk-card.ts';
import { eventLacks, showEvent } from './event-rows.ts';
import { personLacks, showPerson } from './person-rows.ts';
import { claimLacks, type ShownClaim } from './show-claim.ts';

/** What a card lacks before it can be settled, in a phrase; undefined where nothing is. */
export function cardLacks(
  card: DeskCard,
  {
    answer,
    text,
    shown,
  }: { readonly answer: CardAnswer; readonly text: string; readonly shown?: ShownClaim | undefined },
): string | undefined {
  switch (card.kind) {
    case 'claim':
      return answer.dropsClaim === true || shown === undefined ? undefined : claimLacks(shown);
    case 'person':
      return personLacks(showPerson(card, answer, text));
    case 'event':
      return eventLacks(showEvent(card, answer));
    default:
      return undefined;
  }
}
