import { isWhole } from '../../domain/quote.ts';
import { compareText } from '../../text/compare-text.ts';
import { splitWords } from '../../text/split-words.ts';
import type { EventView } from '../content/event-view.ts';
import type { GivenWords, NamedSpeakers, OutsideWords, QuoteView } from '../quotes/quote-view.ts';
import { groupAlike, speakersKey } from './mark-contested.ts';

/** One thing said once, as all reports render it. */
export interface Utterance {
  readonly id: string;
  /** The fullest first, whole statements before fragments. */
  readonly renderings: readonly QuoteView[];
  /** How sources outside the reports render it, each once; no report's quotes. */
  readonly outside: readonly OutsideWords[];
  /** Where it was said as far as reports tell, in the order of the events. */
  readonly occasions: readonly EventView[];
  /** Each set of speakers that a report names. */
  readonly attributions: readonly NamedSpeakers[];
  /** The words that reports print alike under different names, as each prints them; empty where they print none. */
  readonly contested: readonly GivenWords[];
}

/** Every utterance that a quote names, in the order in which the quotes come. */
export function buildUtterances(
  quotes: readonly QuoteView[],
  events: readonly EventView[],
): readonly Utterance[] {
  const named = quotes.filter(({ quote }) => quote.utterance !== undefined);
  const groups = Map.groupBy(named, ({ quote }) => quote.utterance ?? '');
  return Array.from(groups, ([id, renderings]) => ({
    id,
    renderings: renderings.toSorted(compareFullness),
    outside: outsideOf(renderings),
    occasions: events.filter((event) => renderings.some(({ occasion }) => occasion === event)),
    attributions: attributionsOf(renderings),
    contested: groupAlike(renderings.flatMap((view) => view.contested?.others ?? [])),
  }));
}

/** The same thing said, as others render what a quote does. */
export function otherRenderings(
  { id, quote }: QuoteView,
  utterances: ReadonlyMap<string, Utterance>,
): readonly QuoteView[] {
  const utterance = quote.utterance === undefined ? undefined : utterances.get(quote.utterance);
  return utterance?.renderings.filter((other) => other.id !== id) ?? [];
}

/** Two quotes of one utterance may name the same rendering. */
function outsideOf(renderings: readonly QuoteView[]): readonly OutsideWords[] {
  const all = renderings.flatMap(({ outside }) => outside);
  const groups = Map.groupBy(all, ({ words, source }) => `${source.id}: ${words}`);
  return Array.from(groups.values()).flatMap(([first]) => (first === undefined ? [] : [first]));
}

function attributionsOf(renderings: readonly QuoteView[]): readonly NamedSpeakers[] {
  const named = renderings.filter(({ speakers }) => speakers.length > 0);
  const groups = Map.groupBy(named, ({ speakers }) => speakersKey(speakers));
  return Array.from(groups.values(), (views) => ({
    speakers: views[0]?.speakers ?? [],
    quotes: views,
  }));
}

function compareFullness(left: QuoteView, right: QuoteView): number {
  const kinds = [left, right].map(({ quote }) => (isWhole(quote) ? 0 : 1));
  const lengths = [left, right].map(({ text }) => splitWords(text).length);
  return (
    (kinds[0] ?? 0) - (kinds[1] ?? 0) ||
    (lengths[1] ?? 0) - (lengths[0] ?? 0) ||
    compareText(left.id, right.id)
  );
}
