import type { CardAnswer } from '../../decide/card-answer.ts';
import type { DeskCard } from '../../sheet/cards/desk-card.ts';
import { newFact } from '../../sheet/new-fact.ts';
import { denyEvent } from '../../sheet/rows/event-rows.ts';
import type { RowName } from '../../sheet/rows/row-view.ts';
import type { CardSignals } from '../signals/card-signals.ts';

/** What changes the answer on the open card before it is settled. */
export function createAnswerActions(cards: CardSignals) {
  const { card, answer, setAnswer } = cards;
  const hasNoOptions = (name: RowName) =>
    cards.rows.value.find((row) => row.name === name)?.options.length === 0;
  return {
    /** Once: its numbered answers. Twice, and at once for a speaker: a field in which a name is typed. */
    openRow: (name: RowName) => {
      const isOpen = cards.rowName.value === name || hasNoOptions(name);
      cards.rowName.value = name;
      cards.field.value = isOpen || typedAtOnce.has(name) ? name : undefined;
    },
    /** The words are no quote, or the claim none; once more, they are one after all. */
    deny: () => {
      if (card.value !== undefined) setAnswer(denied(card.value, answer.value));
    },
    /** A question that nobody has asked yet of the claim's event; its type is that of the value in the words. */
    nameFact: (asks: string) => {
      const shown = cards.claim.value;
      if (shown?.event === undefined || asks.trim() === '') return;
      setAnswer({ ...answer.value, claimEvent: shown.event.id, newFact: newFact(asks.trim(), shown) });
    },
  };
}

/** Rows that a letter opens as a field: by the name one knows it is quicker than by number. */
const typedAtOnce: ReadonlySet<RowName> = new Set(['speaker', 'outlet', 'event', 'value']);

/** The answer with the card denied, or no longer; a card of another kind cannot be. */
function denied(card: DeskCard, answer: CardAnswer): CardAnswer {
  const { notQuote, ...quoted } = answer;
  const { isPerson, ...named } = answer;
  switch (card.kind) {
    case 'quote':
      return notQuote === undefined ? { ...quoted, notQuote: 'term' } : quoted;
    case 'claim':
      return { ...answer, dropsClaim: answer.dropsClaim !== true };
    case 'person':
      return isPerson === null ? named : { ...named, isPerson: null };
    case 'event':
      return denyEvent(card, answer);
    default:
      return answer;
  }
}
