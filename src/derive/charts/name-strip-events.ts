import type { ArticleEntry, EventEntry } from '../../domain/content.ts';
import { isPlan } from '../../domain/timeline/event-kinds.ts';
import type { groupByEvent } from '../content/group-by-event.ts';
import { occasionName } from '../quotes/describe-quote.ts';

/** The names of a day's events, those first of which most reports tell; what was planned comes behind what came. */
export function nameStripEvents(
  events: readonly EventEntry[],
  telling: ReturnType<typeof groupByEvent<Pick<ArticleEntry, 'events'>>>,
): readonly string[] {
  const told = ({ id }: EventEntry) => telling.get(id)?.length ?? 0;
  const ranked = events.toSorted(
    (left, right) => Number(isPlan(left)) - Number(isPlan(right)) || told(right) - told(left),
  );
  return ranked.map(occasionName);
}

/** A name in lines of so many letters, broken between words. What finds no room in the lines is left out, and an ellipsis says so. */
export function breakName(
  name: string,
  { letters, lines }: { readonly letters: number; readonly lines: number },
): readonly string[] {
  const broken: string[] = [];
  for (const word of name.split(' ')) {
    const longer = `${broken.at(-1) ?? ''} ${word}`.trim();
    if (broken.length > 0 && longer.length <= letters) broken[broken.length - 1] = longer;
    else broken.push(word);
  }
  return broken.length <= lines ? broken : [...broken.slice(0, lines - 1), `${broken[lines - 1]} …`];
}
