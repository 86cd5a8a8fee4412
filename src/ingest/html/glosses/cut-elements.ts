import type { Element } from 'hast';

/** A page without some of its elements, which stand in reading order and none in another. */
export function cutElements(html: string, elements: readonly Element[]): string {
  let at = 0;
  const kept = elements.map(({ position }) => {
    const { start, end } = position ?? {};
    const from = start?.offset ?? at;
    const before = html.slice(at, from);
    at = Math.max(at, end?.offset ?? from);
    return before;
  });
  return [...kept, html.slice(at)].join('');
}
