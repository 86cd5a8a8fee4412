import type { PersonEntry } from '../../domain/content.ts';
import { splitWords } from '../content/split-words.ts';
import type { Attribution, QuoteView } from '../quotes/quote-view.ts';

/** One thing said once, as all reports render it. */
export interface Utterance {
  readonly id: string;
  /** The fullest first, whole statements before fragments. */
  readonly renderings: readonly QuoteView[];
  /** Each set of speakers that a report names; more than one where reports give it to different people. */
  readonly attributions: readonly Attribution[];
}

type Rendered = Omit<QuoteView, 'contested'>;

/** Every utterance that a quote names, in the order in which the quotes come. */
export function buildUtterances(quotes: readonly QuoteView[]): readonly Utterance[] {
  const named = quotes.filter(({ quote }) => quote.utterance !== undefined);
  const groups = Map.groupBy(named, ({ quote }) => quote.utterance ?? '');
  return Array.from(groups, ([id, renderings]) => ({
    id,
    renderings: renderings.toSorted(compareFullness),
    attributions: attributionsOf(renderings),
  }));
}

/** The same quotes, each with whom other reports name as its speaker. */
export function markContested(quotes: readonly Rendered[]): readonly QuoteView[] {
  const groups = Map.groupBy(quotes, ({ quote }) => quote.utterance);
  return quotes.map((view) => {
    const utteranceId = view.quote.utterance;
    if (utteranceId === undefined) return { ...view, contested: undefined };
    const others = attributionsOf(groups.get(utteranceId) ?? []).filter(
      ({ speakers }) => speakersKey(speakers) !== speakersKey(view.speakers),
    );
    const isContested = view.speakers.length > 0 && others.length > 0;
    return { ...view, contested: isContested ? { utteranceId, others } : undefined };
  });
}

/** A report that names nobody contradicts nobody. */
function attributionsOf(renderings: readonly Rendered[]): readonly Attribution[] {
  const named = renderings.filter(({ speakers }) => speakers.length > 0);
  const groups = Map.groupBy(named, ({ speakers }) => speakersKey(speakers));
  return Array.from(groups.values(), (views) => ({
    speakers: views[0]?.speakers ?? [],
    outlets: views
      .map(({ outlet }) => outlet)
      .filter((outlet, index, all) => all.findIndex(({ id }) => id === outlet.id) === index),
  }));
}

function speakersKey(speakers: readonly PersonEntry[]): string {
  return speakers
    .map(({ id }) => id)
    .toSorted()
    .join(' ');
}

function compareFullness(left: Rendered, right: Rendered): number {
  const kinds = [left, right].map(({ quote }) => (quote.kind === 'utterance' ? 0 : 1));
  const lengths = [left, right].map(({ text }) => splitWords(text).length);
  return (
    (kinds[0] ?? 0) - (kinds[1] ?? 0) ||
    (lengths[1] ?? 0) - (lengths[0] ?? 0) ||
    (left.id < right.id ? -1 : 1)
  );
}
