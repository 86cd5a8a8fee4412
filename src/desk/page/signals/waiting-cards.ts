import type { Decision } from '../../../ingest/receipt/receipt.ts';
import type { DeskCard } from '../../sheet/cards/desk-card.ts';
import type { ReportSignals } from './report-signals.ts';

/** What waits to be settled, doubts first. */
export function listWaiting({ sheet }: ReportSignals): readonly DeskCard[] {
  const { doubts, sure } = sheet.value.queue;
  return [...doubts, ...sure];
}

/** What waits and was read with a confidence of so much or more, from 0 to 1. */
export function listWaitingAbove(level: number, report: ReportSignals): readonly DeskCard[] {
  return listWaiting(report).filter((card) => confidenceOf(card, report.opened.value.decisions) >= level);
}

/** The next one that waits, round to the first; undefined where none is left. */
export function nextCard(card: DeskCard, report: ReportSignals): DeskCard | undefined {
  const waiting = listWaiting(report);
  const place = waiting.findIndex(({ key }) => key === card.key);
  return waiting[place + 1] ?? waiting.find(({ key }) => key !== card.key);
}

/**
 * Where a settled card leads: to the one that stood behind it. What is answered for the whole report makes doubts of
 * others, and the worst of them comes first.
 */
export function followingCard(
  { key, kind }: DeskCard,
  before: readonly string[],
  report: ReportSignals,
): DeskCard | undefined {
  const waiting = listWaiting(report).filter((card) => card.key !== key);
  const behind = kind === 'report' ? [] : before.slice(before.indexOf(key) + 1);
  return waiting.find((card) => behind.includes(card.key)) ?? waiting[0];
}

/** What the reading of a quote’s speaker was sure of, from 0 to 1; what was not read by it is never above anything. */
function confidenceOf(card: DeskCard, decisions: readonly Decision[]): number {
  if (card.kind !== 'quote' || card.quote.speaker.length === 0) return -1;
  const read = decisions.find(({ what, span }) => what === 'quote' && span?.[0] === card.quote.span[0]);
  return read?.confidence ?? -1;
}
