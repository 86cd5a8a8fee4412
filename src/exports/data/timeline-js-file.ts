import type { EventNews } from '../../derive/feeds/list-feeds.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { earliestDay, latestDay } from '../../domain/dates/story-date.ts';
import type { Story } from '../../domain/story.ts';
import { escapeXml } from '../../text/escaping/escape-xml.ts';
import { markUpLines } from '../feeds/mark-up-lines.ts';
import { type DataFile, jsonFile } from './data-file.ts';

/** Dated events as TimelineJS 3 reads them, which takes headlines and texts for HTML; the words of the date say what is known of it. */
export function timelineJsFile(story: Story, entries: readonly EventNews[]): DataFile {
  const { site, summary } = story;
  return jsonFile({
    path: 'timeline.json',
    from: [story, ...entries],
    value: () => ({
      title: { text: { headline: escapeXml(site), text: escapeXml(summary) } },
      events: entries.flatMap(slideOf),
    }),
  });
}

function slideOf({ event, news }: EventNews) {
  const { id, title, kind, date } = event;
  const [first, last] = [earliestDay(date), latestDay(date)];
  if (date === undefined || first === undefined) return [];
  return [
    {
      unique_id: id,
      start_date: dateParts(first),
      ...(last !== undefined && last !== first && { end_date: dateParts(last) }),
      display_date: formatStoryDate(date),
      group: kind,
      text: { headline: escapeXml(title), text: markUpLines(news.lines) },
    },
  ];
}

function dateParts(day: string) {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return { year, month, day: dayOfMonth };
}
