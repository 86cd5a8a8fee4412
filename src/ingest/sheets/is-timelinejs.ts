const csvEnding = /\.csv$/i;
const headlineColumn = /(?:^|[,;\t"])headline(?:[,;\t"]|$)/i;
const opening = /^\s*\{/;
const eventList = /"events"\s*:\s*\[/;

/** Whether a file is a TimelineJS sheet: a CSV with a column Headline, or its JSON with dated events. */
export function isTimelineJs(name: string, text: string): boolean {
  if (csvEnding.test(name)) return headlineColumn.test(text.split(/\r?\n/, 1)[0] ?? '');
  return opening.test(text) && eventList.test(text) && text.includes('"start_date"');
}
