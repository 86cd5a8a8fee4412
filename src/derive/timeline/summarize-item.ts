import { t } from '../../messages/say.ts';
import { countOf } from '../../text/count-of.ts';
import { countDifferences } from '../claims/difference-words.ts';
import type { TimelineItem } from './timeline.ts';

/** What an event opens into, in one line: `4 reports · 17 quotes · 2 contradictions · 1 outside source`. */
export function summarizeItem({ event, articles, quotes, ledger }: TimelineItem): string {
  const parts = [
    articles.length === 0 ? t`no report` : countOf(articles.length, 'report'),
    quotes.length > 0 && countOf(quotes.length, 'quote'),
    ...countDifferences(ledger),
    event.sources.length > 0 && countOf(event.sources.length, 'outside source'),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}
