import type { ArticleInput } from '../../domain/article.ts';
import type { PersonEntry } from '../../domain/content.ts';
import type { Decision } from '../../ingest/receipt/receipt.ts';
import { countOf } from '../../text/count-of.ts';
import type { DeskState } from '../decide/desk-state.ts';
import type { DeskClaim, DeskQuote } from '../protocol/desk-edit.ts';
import type { OpenedReport } from '../protocol/opened-report.ts';
import {
  type CardDoubt,
  type ClaimCard,
  type DeskCard,
  type EventCard,
  type NotQuoteCard,
  notQuoteNames,
  type QuoteCard,
  type ReportCard,
} from './cards/desk-card.ts';
import { openProposals } from './cards/propose-claim-cards.ts';
import { personCards, personNote } from './cards/proposed-people.ts';
import { commonOccasion } from './rows/rank-occasions.ts';
import { listSpeakerDoubts, sortReview } from './sort-review.ts';

/** What cards are made of besides the article. */
export interface CardSources {
  readonly opened: OpenedReport;
  readonly state: DeskState;
  /** The name by which a person is shown. */
  readonly nameOf: (id: string) => string;
  /** Everybody recorded, with what was done at the desk. */
  readonly people: readonly PersonEntry[];
  /** Events that are told of and not recorded. */
  readonly events: readonly EventCard[];
  /** Claims that are not recorded: proposed ones, and those of selected words. */
  readonly proposed: readonly ClaimCard[];
}

export const reportKey = 'report';

export function quoteKey(id: string): string {
  return `quote:${id}`;
}

export function claimKey(event: string, { fact, span }: Pick<DeskClaim, 'fact' | 'span'>): string {
  return `claim:${event}/${fact}:${span[0]}`;
}

/** Every decision of a report: that of the report itself, then those of its words in the order of the text, then notes. */
export function listCards(sources: CardSources): readonly DeskCard[] {
  const { article } = sources.state;
  const ground = groundOfQuotes(sources);
  return [
    reportCard(sources),
    ...[
      ...(article.quotes ?? []).map((quote, index) => quoteCard(quote, index + 1, ground)),
      ...(article.notQuotes ?? []).map(notQuoteCard),
      ...claimCards(article),
      ...openProposals(sources.proposed, sources.state),
      ...(article.draft === true ? sources.events : []),
      ...personCards(sources.state, { article: sources.opened.article, people: sources.opened.known.people }),
    ].toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)),
    ...sortReview(article.review ?? [])
      .others.filter((note) => !sources.people.some(({ id }) => note.startsWith(personNote(id))))
      .map(noteCard),
  ];
}

function reportCard({ state: { article } }: CardSources): ReportCard {
  const { source, published, review = [] } = article;
  const notes = sortReview(review).report;
  const isOpen = source.outletKnown.grade !== 'printed' || published.grade !== 'printed';
  return {
    kind: 'report',
    key: reportKey,
    at: source.file.span[0],
    doubt: isOpen || notes.length > 0 ? { rank: 2, says: 'right so?' } : undefined,
    reason: reasonOfReport(notes, article),
    shows: 'Outlet, day, headline, occasion',
    beside: '',
  };
}

/** What ingest says of each proposed occasion stands on the cards of its quotes; here they are counted. */
function reasonOfReport(
  notes: readonly string[],
  { quotes = [], events = [] }: ArticleInput,
): readonly string[] {
  const occasions = new Set(quotes.flatMap(({ said }) => said ?? [])).size;
  const isProposed = notes.some((note) => isAboutEvents.test(note));
  return [
    ...(isProposed
      ? [
          `${countOf(occasions, 'occasion')} for its quotes and ${countOf(events.length, 'event')} that it tells of are proposed from its words.`,
        ]
      : []),
    ...notes.filter((note) => !isAboutEvents.test(note)),
  ];
}

const isAboutEvents = /^Check the (?:occasion “|events, which)/;

/** What the cards of all quotes rest on, looked up once for all of them. */
interface QuoteGround {
  readonly nameOf: CardSources['nameOf'];
  /** What was read of each quote, by the place where it begins. */
  readonly read: ReadonlyMap<number | undefined, Decision>;
  /** Why the speaker of a quote is in doubt, by its id. */
  readonly doubts: ReadonlyMap<string, string>;
  /** Where quotes were said whose occasion is no question. */
  readonly common: string | undefined;
  readonly asksOccasion: boolean;
}

function groundOfQuotes({ opened, state: { article, settled }, nameOf }: CardSources): QuoteGround {
  const quotes = opened.decisions.filter(({ what }) => what === 'quote');
  return {
    nameOf,
    read: new Map(quotes.toReversed().map((decision) => [decision.span?.[0], decision])),
    doubts: listSpeakerDoubts(article.review ?? []),
    common: commonOccasion(article.quotes ?? []),
    asksOccasion: settled.includes(reportKey) && article.draft === true,
  };
}

function quoteCard(quote: DeskQuote, number: number, ground: QuoteGround): QuoteCard {
  return {
    kind: 'quote',
    key: quoteKey(quote.id),
    at: quote.span[0],
    doubt: doubtOfQuote(quote, ground),
    reason: reasonOfQuote(quote, ground),
    shows: quote.words,
    beside: quote.speaker.map(ground.nameOf).join(', ') || 'nobody',
    quote,
    number,
  };
}

function doubtOfQuote(
  { id, speaker, said }: DeskQuote,
  { doubts, common, asksOccasion }: QuoteGround,
): CardDoubt | undefined {
  if (speaker.length === 0) return { rank: 1, says: 'who speaks?' };
  if (doubts.has(id)) return { rank: 1, says: 'whose mouth?' };
  const isElsewhere = said !== undefined && said !== common;
  return isElsewhere && asksOccasion ? { rank: 3, says: 'where said?' } : undefined;
}

function reasonOfQuote(
  { id, span, speaker, attribution }: DeskQuote,
  { doubts, read, nameOf }: QuoteGround,
): readonly string[] {
  const who = speaker.map(nameOf).join(' and ');
  const beside = attribution === undefined ? '' : `“${attribution.printed}” stands beside these words. `;
  const named = read.get(span[0])?.rule;
  const rule = named === undefined ? '' : `, by the rule “${named}”`;
  const asRead = who === '' ? '' : `Read as ${who}${rule}.`;
  const doubt = doubts.get(id);
  const asked = doubt === undefined || who !== '' ? [] : [doubt];
  return [`${beside}${asRead}`.trim(), ...asked].filter((sentence) => sentence !== '');
}

function notQuoteCard(notQuote: NonNullable<ArticleInput['notQuotes']>[number]): NotQuoteCard {
  return {
    kind: 'not-quote',
    key: `not:${notQuote.span[0]}`,
    at: notQuote.span[0],
    doubt: undefined,
    reason: [notQuote.why],
    shows: notQuote.words,
    beside: notQuoteNames[notQuote.kind],
    notQuote,
  };
}

function claimCards({ events = [] }: ArticleInput): readonly ClaimCard[] {
  return events.flatMap(({ event, claims = [] }) =>
    claims.map((claim) => ({
      kind: 'claim',
      key: claimKey(event, claim),
      at: claim.span[0],
      doubt: undefined,
      reason: [],
      shows: claim.printed,
      beside: String(claim.value ?? 'not known'),
      event,
      claim,
    })),
  );
}

function noteCard(note: string): DeskCard {
  const isNew = /^A new (?:person|outlet) is proposed/.test(note);
  return {
    kind: 'note',
    key: `note:${note}`,
    at: undefined,
    doubt: isNew ? { rank: 2, says: 'new name?' } : { rank: 3, says: 'look' },
    reason: [],
    shows: note,
    beside: '',
    note,
  };
}
