import type { ClaimProposal } from '../../../propose/claims/claim-proposal.ts';
import type { ClaimContent } from '../../../propose/claims/claim-words.ts';
import type { ClaimReport } from '../../../propose/claims/prepare-claims.ts';
import { proposeClaims } from '../../../propose/claims/propose-claims.ts';
import type { Span } from '../../../text/anchor/span.ts';
import { isDay } from '../../../text/days.ts';
import type { DeskState } from '../../decide/desk-state.ts';
import type { DeskRecords, OpenedReport } from '../../protocol/opened-report.ts';
import type { SheetBlock } from '../../text/lay-out-report.ts';
import type { ClaimCard } from './desk-card.ts';

/** What claims are looked for in: the report as it is read, and what is recorded. */
export interface ClaimGround {
  readonly report: ClaimReport;
  readonly content: ClaimContent;
}

export function claimGround(
  opened: OpenedReport,
  records: DeskRecords,
  blocks: readonly SheetBlock[],
): ClaimGround {
  const { source, published, events = [] } = opened.article;
  return {
    report: {
      text: opened.saved.status === 'here' ? onlyRead(opened.saved.text, blocks) : '',
      tells: events.map(({ event }) => event),
      language: source.language,
      anchor: isDay(published.date) ? published.date : undefined,
    },
    content: {
      story: { spellings: [] },
      people: records.people,
      events: records.events,
      others: opened.others.flatMap(({ id, outlet, claims }) =>
        claims.map(({ event, fact, value, printed }) => ({
          article: id,
          outlet,
          event,
          claim: { fact, printed, value: isList(value) ? [...value] : value },
        })),
      ),
    },
  };
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

/** The paragraphs that were kept, each at its place; all else is blank. */
function onlyRead(text: string, blocks: readonly SheetBlock[]): string {
  return blocks
    .filter(({ kind }) => kind !== 'cut')
    .reduce((read, { span }) => `${read}${gap(span[0] - read.length)}${text.slice(...span)}`, '');
}

function gap(length: number): string {
  return length <= 0 ? '' : `${' '.repeat(length - 1)}\n`;
}

/** Claims that the report probably makes, as cards; nothing of them is recorded before a person settles one. */
export function proposeClaimCards({ report, content }: ClaimGround): readonly ClaimCard[] {
  return proposeClaims(report, content).map(toCard);
}

function toCard({ event, fact, printed, at, value, note, reason }: ClaimProposal): ClaimCard {
  const span: Span = [at.start, at.end];
  return {
    kind: 'claim',
    key: `claim?:${event}/${fact}:${at.start}`,
    at: at.start,
    doubt: { rank: 4, says: 'a claim?' },
    reason: note === undefined ? [reason] : [reason, note],
    shows: printed,
    beside: fact,
    event,
    claim: {
      fact,
      ...(value === undefined ? {} : { value: Array.isArray(value) ? [...value] : value }),
      printed,
      span,
      ...(note === undefined ? {} : { note }),
    },
    isProposed: true,
  };
}

/** A claim of words that a person selected: event and fact are guessed when it is shown. */
export function claimCardOf(text: string, span: Span): ClaimCard {
  const printed = text.slice(...span);
  return {
    kind: 'claim',
    key: `claim+:${span[0]}-${span[1]}`,
    at: span[0],
    doubt: { rank: 2, says: 'which fact?' },
    reason: [],
    shows: printed,
    beside: 'new claim',
    event: '',
    claim: { fact: '', printed, span },
    isProposed: true,
  };
}

/** Proposals that nothing recorded answers yet, and selected words that are not recorded. */
export function openProposals(
  cards: readonly ClaimCard[],
  { article, settled }: Pick<DeskState, 'article' | 'settled'>,
): readonly ClaimCard[] {
  const { draft, events = [] } = article;
  const isAnswered = ({ event, claim }: ClaimCard) =>
    events.some(
      (told) => told.event === event && (told.claims ?? []).some(({ fact }) => fact === claim.fact),
    );
  return cards.filter((card) =>
    card.event === '' ? !settled.includes(card.key) : draft === true && !isAnswered(card),
  );
}
