import type { CheckedItem, CheckedPassage, CheckedReport } from '../../check/checked-report.ts';
import { windowAfter, windowBefore } from '../../check/letter-windows.ts';
import { readSigns } from '../../check/read-signs.ts';
import { addresses } from '../../domain/addresses.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import type { Around, Proof } from '../../domain/proof.ts';
import { listNames } from '../../messages/formats.ts';
import { t } from '../../messages/say.ts';
import type { Span } from '../../text/anchor/span.ts';
import { keepAnswersOf } from '../../text/keep-answers.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import { provedFields } from '../proof/compare-with-proof.ts';
import { canonical } from '../proof/hash-recorded.ts';
import { listRecorded, type Recorded } from '../proof/recorded.ts';
import type { QuoteView } from '../quotes/quote-view.ts';

type Joined = Pick<Dossier, 'quotesByArticle' | 'ledger'>;

/** What a reader's browser looks for in a report: every quote, attribution and claim, with the surroundings that its proof keeps. */
export function viewCheckedReport(
  article: ArticleView,
  proof: Proof | undefined,
  joined: Joined,
): CheckedReport {
  const { id, title, outlet, published, source } = article;
  return {
    id,
    title,
    outlet: outlet.name,
    day: formatStoryDate(published.date, 'short'),
    address: addresses.article(id),
    sha256: source.file.sha256,
    proved: proof?.file.proved ?? '',
    items: listItems(article, proof, joined),
  };
}

function listItems(article: ArticleView, proof: Proof | undefined, joined: Joined): readonly CheckedItem[] {
  const around = new Map(proof?.lines.map((line) => [nameOf(line.of, provedFields(line)), line.around]));
  const views = joined.quotesByArticle.get(article.id) ?? [];
  const speakers = new Map(views.map((view) => [`quotes.${view.quote.id}`, nameSpeakers(view)]));
  const asked = askedIn(joined.ledger);
  return listRecorded(article).flatMap((recorded): readonly CheckedItem[] => {
    const surroundings = around.get(nameOf(recorded.of, recorded.fields));
    const passages = toPassages(recorded, article.source.file.span, surroundings);
    const speaker = speakers.get(recorded.of);
    if (speaker !== undefined)
      return quoteItems(passages, speaker, addresses.quote(article.id, recorded.of.slice('quotes.'.length)));
    const entry = asked.get(recorded.of);
    if (entry === undefined) return [];
    const address = addresses.fact(entry.event.id, entry.fact.id);
    return [{ kind: 'claim', name: entry.fact.asks, address, passages: passages.get('printed') ?? [] }];
  });
}

/** The facts of a story by how an article names its claims on them. */
const askedIn = keepAnswersOf(
  (ledger: Joined['ledger']) =>
    new Map(ledger.map((entry) => [`claims.${entry.event.id}.${entry.fact.id}`, entry])),
);

function nameOf(of: string, fields: Recorded['fields']): string {
  return canonical([of, fields]);
}

function nameSpeakers({ speakers }: QuoteView): string {
  return listNames(speakers.map(({ name }) => name)) || t`nobody named`;
}

type PassagesByField = ReadonlyMap<string, readonly CheckedPassage[]>;

/** The words of a quote with its further parts, and what names its speaker. */
function quoteItems(passages: PassagesByField, name: string, address: string): readonly CheckedItem[] {
  const words = [...(passages.get('words') ?? []), ...(passages.get('continued') ?? [])];
  const attribution = passages.get('attribution') ?? [];
  return [
    { kind: 'quote', name, address, passages: words },
    ...(attribution.length === 0
      ? []
      : [{ kind: 'attribution' as const, name, address, passages: attribution }]),
  ];
}

/** The passages of a recorded thing by the first word of their field: words, continued, attribution, printed. */
function toPassages(
  { words }: Recorded,
  [from, to]: Span,
  around: Readonly<Record<string, Around>> = {},
): PassagesByField {
  const thousandth = (at: number) => Math.round(((at - from) / (to - from)) * 1000);
  const passages = words.flatMap(({ field, words: text, span }) =>
    splitAtParagraphs(text, around[field]).map((passage) => ({
      field,
      passage: { ...passage, at: thousandth(span[0]), to: thousandth(span[1]) },
    })),
  );
  const byField = Map.groupBy(passages, ({ field }) => field.split('.')[0] ?? field);
  return new Map(Array.from(byField, ([field, own]) => [field, own.map(({ passage }) => passage)]));
}

const paragraphBreak = /\n\s*/;

/** Words that run over paragraphs are looked for paragraph by paragraph: a page may have something of its own in between. */
function splitAtParagraphs(
  text: string,
  [before, after]: Around = [null, null],
): readonly Pick<CheckedPassage, 'words' | 'before' | 'after'>[] {
  const pieces = text.split(paragraphBreak).filter((piece) => piece.trim() !== '');
  const lettersOf = (some: readonly string[]) => readSigns(some.join(' ')).letters;
  return pieces.map((words, index) => {
    const [first, last] = [index === 0, index === pieces.length - 1];
    const own = first ? before : windowBefore(lettersOf(pieces.slice(0, index)));
    const behind = last ? after : windowAfter(lettersOf(pieces.slice(index + 1)));
    return { words, ...(own && { before: own }), ...(behind && { after: behind }) };
  });
}
