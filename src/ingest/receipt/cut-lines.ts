import { endOf, type Passage, toPassages } from '../passages/passage.ts';
import type { Cut, Report } from '../source/report.ts';

/** Every word of the file that is no report's; the rule is known where one cut it. */
export function cutLines(text: string, reports: readonly Report[]): readonly Cut[] {
  const rules = new Map(
    reports.flatMap(({ cut }) => cut.map(({ passage, rule }) => [passage.start, rule] as const)),
  );
  const ordered = reports.flatMap(({ lines }) => lines).toSorted((a, b) => a.start - b.start);
  let next = 0;
  return toPassages(text).flatMap((line) => {
    while ((ordered[next] === undefined ? line.start + 1 : endOf(ordered[next] ?? line)) <= line.start)
      next += 1;
    const inside: Passage[] = [];
    for (let index = next; (ordered[index]?.start ?? endOf(line)) < endOf(line); index += 1)
      inside.push(ordered[index] ?? line);
    return without(line, inside).map((passage) => ({
      passage,
      rule: rules.get(passage.start) ?? (inside.length > 0 ? 'mark in the line' : 'outside the reports'),
    }));
  });
}

/** What is left of a line when passages are taken out of it, without white space. */
function without(line: Passage, passages: readonly Passage[]): readonly Passage[] {
  const edges = [
    line.start,
    ...passages.flatMap((passage) => [
      Math.max(line.start, passage.start),
      Math.min(endOf(line), endOf(passage)),
    ]),
    endOf(line),
  ];
  return edges.flatMap((from, index) => {
    const to = edges[index + 1];
    if (index % 2 === 1 || to === undefined || from >= to) return [];
    const left = line.text.slice(from - line.start, to - line.start);
    const words = left.trim();
    return words === '' ? [] : [{ text: words, start: from + left.indexOf(words) }];
  });
}
