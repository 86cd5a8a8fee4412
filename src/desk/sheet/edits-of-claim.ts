import type { CardAnswer } from '../decide/card-answer.ts';
import type { DeskEdit } from '../protocol/desk-edit.ts';
import type { ClaimCard } from './cards/desk-card.ts';
import { claimKey } from './list-cards.ts';
import { claimLacks, type ShownClaim } from './rows/show-claim.ts';

/** What settling a claim changes: it is recorded as it is shown, with its fact where that is new; or it falls away. */
export function editsOfClaim(
  card: ClaimCard,
  answer: CardAnswer,
  shown: ShownClaim | undefined,
): readonly DeskEdit[] {
  const { dropsClaim, newFact } = answer;
  const former = {
    kind: 'drop-claim',
    event: card.event,
    fact: card.claim.fact,
    span: card.claim.span,
  } as const;
  if (dropsClaim === true) return card.isProposed === true ? [] : [former];
  if (card.isProposed !== true && Object.keys(answer).length === 0) return [];
  if (shown?.event === undefined || claimLacks(shown) !== undefined) return [];
  const { event, claim } = shown;
  const recorded = { kind: 'add-claim', event: event.id, claim } as const;
  const facts = { facts: [...event.facts, newFact] };
  return [
    ...(newFact === undefined
      ? []
      : [{ kind: 'put-record', folder: 'events', id: event.id, fields: facts } as const]),
    ...(card.isProposed === true ? [] : [former]),
    recorded,
    { kind: 'settle', cards: [claimKey(event.id, claim)] },
  ];
}
