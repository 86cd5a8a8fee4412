import { type Place, placeWords } from '../../text/anchor/place-words.ts';
import type { Span } from '../../text/anchor/span.ts';
import { foldSigns } from '../../text/marks/fold-signs.ts';
import { choosePlaces, type PlaceHints } from './choose-places.ts';
import type { WrittenGroup, WrittenWords } from './written-words.ts';

/** Words that stand where they are said to. */
interface Standing {
  readonly kind: 'stands';
  readonly span: Span;
}

/** Words whose place was found; `words` are the report's own where they are written with other signs or spaces. */
interface Found {
  readonly kind: 'found';
  readonly span: Span;
  readonly words: string;
}

/** Words for which a person has to say which place is meant, or whether the report's words are. */
export interface OpenPlace {
  readonly kind: 'several' | 'near';
  /** Where they may stand, the likeliest first. */
  readonly spans: readonly Span[];
}

/** Where words that an article records stand in its report. */
export type Placing = { readonly written: WrittenWords } & (
  | Standing
  | Found
  | OpenPlace
  | { readonly kind: 'none' }
  /** Part of a quote that has no place itself. */
  | { readonly kind: 'waits' }
);

/** The report as its saved file has it, and the part of the file that is it. */
export interface ReportText {
  readonly text: string;
  readonly within: Span;
}

/** Says which place is meant; undefined leaves it open. */
export type Chooser = (
  written: WrittenWords,
  open: OpenPlace,
  report: ReportText,
) => Promise<Span | undefined>;

/** Finds the place of all words of an article, each quote before its parts. What nobody chooses stays open. */
export async function* placeWrittenWords(
  groups: readonly WrittenGroup[],
  report: ReportText,
  choose: Chooser,
): AsyncGenerator<Placing, void> {
  const taken: Span[] = [];
  for (const { main, parts } of groups) {
    const attribution = parts.find(({ role }) => role === 'attribution')?.words;
    const placed = await placeOne(main, { beside: [], attribution, taken }, { report, choose });
    yield placed;
    if (isSettled(placed)) taken.push(placed.span);
    const beside: Span[] = isSettled(placed) ? [placed.span] : [];
    for (const part of parts) {
      const placedPart: Placing =
        beside.length === 0
          ? { written: part, kind: 'waits' }
          : await placeOne(part, { beside, taken: [] }, { report, choose });
      yield placedPart;
      if (part.role === 'continued' && isSettled(placedPart)) beside.push(placedPart.span);
    }
  }
}

function isSettled(placing: Placing): placing is Placing & (Standing | Found) {
  return placing.kind === 'stands' || placing.kind === 'found';
}

interface Task {
  readonly report: ReportText;
  readonly choose: Chooser;
}

async function placeOne(
  written: WrittenWords,
  around: Omit<PlaceHints, 'text'>,
  { report, choose }: Task,
): Promise<Placing> {
  const { text, within } = report;
  const { words, span } = written;
  if (span !== undefined && text.slice(...span) === words) return { written, kind: 'stands', span };
  const at = span?.[0] ?? around.beside[0]?.[0];
  const anchor = at === undefined ? { words, within } : { words, within, at };
  const open = narrow(written, placeWords(text, anchor), { text, ...around });
  if (open.kind === 'none' || open.kind === 'found') return { written, ...open };
  const chosen = await choose(written, open, report);
  return chosen === undefined
    ? { written, ...open }
    : { written, kind: 'found', span: chosen, words: text.slice(...chosen) };
}

function narrow(
  { role, words }: WrittenWords,
  place: Place,
  surroundings: PlaceHints,
): Found | OpenPlace | { readonly kind: 'none' } {
  switch (place.kind) {
    case 'exact':
      return { kind: 'found', span: place.span, words };
    case 'several': {
      const spans = choosePlaces(role, place.spans, surroundings);
      const [only] = spans;
      return only !== undefined && spans.length === 1
        ? { kind: 'found', span: only, words }
        : { kind: 'several', spans: spans.length > 0 ? spans : place.spans };
    }
    case 'near':
      return foldSigns(place.words) === foldSigns(words)
        ? { kind: 'found', span: place.span, words: place.words }
        : { kind: 'near', spans: [place.span] };
    case 'none':
      return place;
  }
}
