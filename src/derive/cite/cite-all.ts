import type { ChangeDay } from '../../domain/changes.ts';
import { viewFact } from '../claims/view-fact.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import { itemsOf } from '../timeline/timeline.ts';
import { indexChanges } from './change-index.ts';
import { citeEvent } from './cite-event.ts';
import { citeFact } from './cite-fact.ts';
import { citeQuote } from './cite-quote.ts';
import { citeReport } from './cite-report.ts';
import type { Cited } from './cited.ts';

/** Everything that can be cited, by its id: `quote/lake-talks/calm`. */
export function citeAll(dossier: Dossier, changes: readonly ChangeDay[]): ReadonlyMap<string, Cited> {
  const site = { story: dossier.story, digests: dossier.digests, changes: indexChanges(changes) };
  const all = [
    ...dossier.quotes.map((view) => citeQuote(view, site)),
    ...dossier.articles.map((article) => citeReport(article, site)),
    ...itemsOf(dossier.timeline).map((item) => citeEvent(item, site)),
    ...dossier.ledger.map((entry) => citeFact(viewFact(entry, dossier), site)),
  ];
  return new Map(all.map((cited) => [cited.id, cited]));
}
