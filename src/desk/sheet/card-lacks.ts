import type { ArticleInput } from '../../domain/article.ts';
import type { CardAnswer } from '../decide/card-answer.ts';
import { type DetailsOf, detailsLack } from '../decide/details.ts';
import type { DeskCard } from './cards/desk-card.ts';
import { eventLacks, showEvent } from './rows/event-rows.ts';
import { personLacks, showPerson } from './rows/person-rows.ts';
import { claimLacks, type ShownClaim } from './rows/show-claim.ts';

interface LackSources {
  readonly answer: CardAnswer;
  readonly text: string;
  readonly shown?: ShownClaim | undefined;
}

/** What a card lacks before it can be settled, in a phrase; undefined where nothing is. */
export function cardLacks(card: DeskCard, sources: LackSources): string | undefined {
  const { answer, text } = sources;
  const of = card.kind === 'report' ? undefined : detailsOf(card);
  const details = of === undefined ? undefined : detailsLack(of, answer.details ?? {}, text);
  return rowsLack(card, sources) ?? details;
}

function rowsLack(card: DeskCard, { answer, text, shown }: LackSources): string | undefined {
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

/** What a card is about, for its fields beyond the rows; undefined where it has none. */
export function detailsOf(card: DeskCard, article?: ArticleInput): DetailsOf | undefined {
  switch (card.kind) {
    case 'report':
      return article === undefined ? undefined : { kind: 'report', article };
    case 'event':
      return { kind: 'event', id: card.proposed.id, event: card.proposed.event };
    case 'quote':
    case 'claim':
      return card;
    case 'person':
      return { kind: 'person', ids: [card.person.id, card.wholeId ?? ''], person: card.person };
    default:
      return undefined;
  }
}
