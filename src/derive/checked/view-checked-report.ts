import type { CheckedItem, CheckedPassage, CheckedReport } from '../../check/checked-report.ts';
import { windowAfter, windowBefore } from '../../check/letter-windows.ts';
import { readSigns } from '../../check/read-signs.ts';
import { addresses } from '../../domain/addresses.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import type { Around, Proof } from '../../domain/proof.ts';
import { listNames } from '../../messages/formats.ts';
import { t } from '../../messages/say.ts';
import type { Span } from '../../text/anchor/span.ts';
import { provedFields } from '../proof/compare-with-proof.ts';
import { canonical } from '../proof/hash-recorded.ts';
import { parseProof } from '../proof/proof-text.ts';
import { listRecorded, type Recorded } from '../proof/recorded.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import type { CheckedSource } from './checked-source.ts';

/** What a reader's browser looks for in a report: every quote, attribution and claim, with the surroundings that its proof keeps. */
export function viewCheckedReport(checked: CheckedSource): CheckedReport {
  const { id, title, outlet, published, source } = checked.article;
  const proof = parseProof(checked.proof);
  return {
    id,
    title,
    outlet: outlet.name,
    day: formatStoryDate(published.date, 'short'),
    address: addresses.article(id),
    sha256: source.file.sha256,
    proved: proof?.file.proved ?? '',
    items: listItems(checked, proof),
  };
}

function listItems(
  { article, quotes, facts }: CheckedSource,
  proof: Proof | undefined,
): readonly CheckedItem[] {
  const around = new Map(proof?.lines.map((line) => [nameOf(line.of, provedFields(line)), line.around]));
  const speakers = new Map(quotes.map((view) => [`quotes.${view.quote.id}`, nameSpeakers(view)]));
  const asked = new Map(facts.map((fact) => [`claims.${fact.event}.${fact.id}`, fact]));
  return listRecorded(article).flatMap((recorded): readonly CheckedItem[] => {
    const surroundings = around.get(nameOf(recorded.of, recorded.fields));
    const passages = toPassages(recorded, article.source.file.span, surroundings);
    const speaker = speakers.get(recorded.of);
    if (speaker !== undefined)
      return quoteItems(passages, speaker, addresses.quote(article.id, recorded.of.slice('quotes.'.length)));
    const fact = asked.get(recorded.of);
    if (fact === undefined) return [];
    const address = addresses.fact(fact.event, fact.id);
    return [{ kind: 'claim', name: fact.asks, address, passages: passages.get('printed') ?? [] }];
  });
}

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
