import type { ChangeDay } from '../../domain/changes.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import type { QuoteNews } from './quote-entry.ts';
import type { RecordDays } from './record-days.ts';

/** What every feed is made from. */
export interface FeedMaker {
  readonly dossier: Dossier;
  /** The same with what was taken back, whose changes stay told. */
  readonly told: Dossier;
  /** What readers can follow of the changes, the newest day first. */
  readonly changes: readonly ChangeDay[];
  /** Those of what was there already. */
  readonly corrections: readonly ChangeDay[];
  readonly daysOf: RecordDays;
  /** What is told of a quote, in whichever feeds. */
  readonly tell: (view: QuoteView) => QuoteNews;
  /** The quotes of each speaker and of each occasion, by its id. */
  readonly quotesBySpeaker: ReadonlyMap<string, readonly { readonly view: QuoteView }[]>;
  readonly quotesByOccasion: ReadonlyMap<string | undefined, readonly QuoteView[]>;
  /** The permanent id of what these steps lead to. */
  readonly idOf: (...steps: readonly string[]) => string;
}
