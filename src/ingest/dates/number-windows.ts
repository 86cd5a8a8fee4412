/** Words around a number, and where they begin. */
interface NumberWindow {
  readonly index: number;
  readonly words: string;
}

const mostBefore = 24;
const mostBehind = 40;

/**
 * The neighbourhood of each number in a text, within its line: up to 24 characters before it and 40 behind its first figure;
 * none begins before the last one has ended. Every calendar date has a number.
 */
export function numberWindows(text: string): readonly NumberWindow[] {
  const windows: NumberWindow[] = [];
  let from = 0;
  for (const { index: at } of text.matchAll(/\d/g)) {
    if (at < from) continue;
    const start = Math.max(from, at - mostBefore, text.lastIndexOf('\n', at) + 1);
    const line = text.indexOf('\n', at);
    const end = Math.min(at + 1 + mostBehind, line === -1 ? text.length : line);
    windows.push({ index: start, words: text.slice(start, end) });
    from = end;
  }
  return windows;
}
