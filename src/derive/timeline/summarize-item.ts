import { countOf } from '../../text/count-of.ts';
import type { TimelineItem } from './timeline.ts';

/** What an event opens into, in one line: `4 reports · 17 quotes · reports differ on 2 points · 1 outside source`. */
export function summarizeItem({ event, articles, quotes, ledger }: TimelineItem): string {
  const differing = ledger.filter(({ kind }) => kind === 'conflict').length;
  const parts = [
    articles.length === 0 ? 'no report' : countOf(articles.length, 'report'),
    quotes.length > 0 && countOf(quotes.length, 'quote'),
    differing > 0 && `reports differ on ${countOf(differing, 'point')}`,
    event.sources.length > 0 && countOf(event.sources.length, 'outside source'),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}
