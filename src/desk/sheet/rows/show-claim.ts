import type { Fact, FactType } from '../../../domain/claim.ts';
import type { EventEntry } from '../../../domain/content.ts';
import { type FactGuess, rankFacts } from '../../../propose/claims/rank-facts.ts';
import type { ClaimAnswer } from '../../decide/claim-answer.ts';
import { readTypedValue } from '../../decide/read-typed-value.ts';
import type { DeskClaim } from '../../protocol/desk-edit.ts';
import type { DeskRecords, OtherReport } from '../../protocol/opened-report.ts';
import type { ClaimCard } from '../cards/desk-card.ts';
import type { ClaimGround } from '../cards/propose-claim-cards.ts';

export interface ClaimSources {
  readonly answer: ClaimAnswer;
  readonly ground: ClaimGround;
  readonly records: DeskRecords;
  readonly others: readonly OtherReport[];
}

/** A claim as it would be recorded, and what it rests on. */
export interface ShownClaim {
  readonly event: EventEntry | undefined;
  readonly fact: Fact | undefined;
  readonly claim: DeskClaim;
  /** The facts that the words may answer, the likeliest first. */
  readonly guesses: readonly FactGuess[];
  readonly reason: readonly string[];
}

/** The claim of a card with all that was answered; for words that were selected the likeliest fact stands until another is chosen. */
export function showClaim(card: ClaimCard, sources: ClaimSources): ShownClaim {
  const { answer, ground, records } = sources;
  const span = answer.claimSpan ?? card.claim.span;
  const at = { start: span[0], end: span[1] };
  const guesses = rankFacts({ ...ground.report, at }, ground.content);
  const chosen = chosenFact(card, answer, guesses);
  const event = records.events.find(({ id }) => id === chosen.event);
  const fact = answer.newFact ?? event?.facts.find(({ id }) => id === chosen.fact);
  const guess = guesses.find((one) => one.event === chosen.event && one.fact.id === chosen.fact);
  const isOwn =
    card.event === chosen.event && card.claim.fact === chosen.fact && answer.claimSpan === undefined;
  const printed = card.claim.span === span ? card.claim.printed : ground.report.text.slice(...span);
  const read = isOwn ? card.claim.value : readFor(card, { fact, guess, printed });
  const value =
    answer.claimValue === undefined ? read : readTypedValue(fact?.type ?? 'text', answer.claimValue);
  const by = answer.claimBy ?? card.claim.by ?? [];
  const { value: _, notKnown: __, ...rest } = card.claim;
  return {
    event,
    fact,
    guesses,
    reason: isOwn || guess === undefined ? card.reason : [guess.reason],
    claim: {
      ...rest,
      fact: fact?.id ?? '',
      ...(answer.notKnown === true ? { notKnown: true } : value === undefined ? {} : { value }),
      printed,
      span,
      ...(by.length === 0 ? {} : { by: [...by] }),
    },
  };
}

interface ReadFor {
  readonly fact: Fact | undefined;
  readonly guess: FactGuess | undefined;
  readonly printed: string;
}

/** What a person selected is the value itself where it is to be words; else what was read in it, in the form of its type. */
function readFor({ event }: ClaimCard, { fact, guess, printed }: ReadFor): DeskClaim['value'] {
  const isSelected = event === '';
  const words = isSelected && fact !== undefined ? readTypedValue(fact.type, printed) : undefined;
  return fact?.type === 'text' && isSelected ? words : (listOf(guess?.value) ?? words);
}

function listOf(value: FactGuess['value']): DeskClaim['value'] {
  return Array.isArray(value) ? [...value] : value;
}

function chosenFact(card: ClaimCard, answer: ClaimAnswer, guesses: readonly FactGuess[]) {
  if (answer.claimFact !== undefined) return answer.claimFact;
  if (answer.claimEvent !== undefined) {
    const inside = guesses.find(({ event }) => event === answer.claimEvent);
    return { event: answer.claimEvent, fact: answer.newFact?.id ?? inside?.fact.id ?? '' };
  }
  if (card.event !== '') return { event: card.event, fact: card.claim.fact };
  return { event: guesses[0]?.event ?? '', fact: guesses[0]?.fact.id ?? '' };
}

/** What a claim lacks before it can be recorded, in a phrase; undefined where nothing is. */
export function claimLacks({ event, fact, claim }: ShownClaim): string | undefined {
  if (event === undefined) return 'an event';
  if (fact === undefined) return 'a fact';
  return claim.value === undefined && claim.notKnown !== true ? `a value: ${formOf[fact.type]}` : undefined;
}

/** How a value of each type is typed. */
export const formOf: Readonly<Record<FactType, string>> = {
  duration: 'a length, like 2 h 45 min or about 3 hours',
  date: 'a day, like 4 May 2031 or 2031-05-04',
  number: 'a number',
  people: 'people',
  text: 'a few words of ours',
};
