import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import { isFiniteVerb } from '../lists/common-verbs.ts';
import { auxiliaries, conjunctions, prepositions, subjectPronouns } from '../lists/function-words.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { isPossessive } from '../names/tokenize.ts';
import { isAttribution, isShortAttribution, takesListener } from './is-attribution.ts';
import type { Gap, PlacedCue, WeighedCue, Weight } from './placed-cue.ts';
import { gapBetween, weighCue, weighOutsider } from './placed-cue.ts';
import { causingVerbs } from './read-controlled.ts';

const weights = {
  verb: 2,
  modal: -1.5,
  adjacent: 11,
  adjacentWithoutComma: 4,
  participle: 3,
  ownClause: -4.5,
  nextSentence: 5,
  afterQuestion: 9,
  source: 6,
  closing: 5,
  closingInverted: 7,
  later: 0.5,
} as const;

/** Behind these the sentence may go on with who said it. */
const openSigns = ',?!—–―-';

/** Weighs a cue that stands after the quotation; `next` says that a new sentence begins between them. */
export function scoreAfter(
  paragraph: NamedParagraph,
  quote: number,
  placed: PlacedCue & { readonly next: boolean },
): WeighedCue | undefined {
  const { cue, from, next } = placed;
  if (cue.form === 'noun') return undefined;
  const gap = gapBetween(paragraph, quote + 1, from);
  const base = [
    { name: 'how much the verb says', weight: weights.verb * cue.weight },
    { name: 'not said: would, did not, to', weight: cue.modal ? weights.modal : 0 },
    { name: 'you, we or they of the reporter', weight: -weighOutsider(paragraph, cue) },
  ];
  const adjacent = gap.quotes === 0 && (gap.words === 0 || isOnePhrase(paragraph, quote + 1, from));
  if (next) return adjacent ? scoreNextSentence(paragraph, quote, { placed, base }) : undefined;
  const asClause =
    gap.quotes === 0 &&
    gap.words === 1 &&
    paragraph.tokens[from - 1]?.lower === 'as' &&
    !/^[,:]$/.test(paragraph.tokens[quote - 1]?.text ?? '');
  return adjacent || asClause
    ? scoreAdjacent(paragraph, quote, { placed, base })
    : scoreDistant(paragraph, { placed, base, gap });
}

interface Weighing {
  readonly placed: PlacedCue;
  /** What is weighed of a cue wherever it stands. */
  readonly base: readonly Weight[];
}

/** “Is it?” Lee asked. Or, with a slip, “It is.” Lee said. */
function scoreNextSentence(
  paragraph: NamedParagraph,
  quote: number,
  { placed: { cue }, base }: Weighing,
): WeighedCue | undefined {
  const question = endsWithSign(quoteAt(paragraph, quote), '?!');
  if (!(question ? isAttribution(paragraph, cue) : isShortAttribution(paragraph, cue))) return undefined;
  return weighCue(cue, 'attribution after a full stop', [
    ...base,
    question
      ? { name: 'answers for a question or a call', weight: weights.afterQuestion }
      : { name: 'stands alone behind the full stop', weight: weights.nextSentence },
  ]);
}

function scoreAdjacent(
  paragraph: NamedParagraph,
  quote: number,
  { placed: { cue }, base }: Weighing,
): WeighedCue {
  if (cue.form === 'inherited')
    return weighCue(cue, 'verb after the words', [{ name: 'its subject stands elsewhere', weight: 1 }]);
  if (cue.form === 'participle')
    return weighCue(cue, 'participle after the words', [
      ...base,
      { name: 'a participle right behind the words', weight: weights.participle },
    ]);
  const open =
    endsWithSign(quoteAt(paragraph, quote), openSigns) || paragraph.tokens[quote + 1]?.text === ',';
  const ownClause = cue.form === 'verb' && !takesListener(cue) && !isAttribution(paragraph, cue);
  return weighCue(cue, 'attribution after the words', [
    ...base,
    open
      ? { name: 'right behind words that end open', weight: weights.adjacent }
      : { name: 'right behind words that end', weight: weights.adjacentWithoutComma },
    { name: 'goes on with a clause of its own', weight: ownClause ? weights.ownClause : 0 },
  ]);
}

function scoreDistant(
  { tokens }: NamedParagraph,
  { placed: { cue, from }, base, gap }: Weighing & { readonly gap: Gap },
): WeighedCue | undefined {
  if (cue.form === 'source')
    return weighCue(cue, 'source named after', [
      ...base,
      { name: 'names a source', weight: weights.source },
      ...between(gap, { word: 0.15, quote: 0.5 }),
    ]);
  if (cue.form === 'participle' || cue.form === 'inherited') return undefined;
  const before = tokens[from - 1];
  const closes = before?.text === ',' || (before?.kind === 'quote' && endsWithSign(before.text, openSigns));
  const closing = cue.form === 'inverted' ? weights.closingInverted : weights.closing;
  if (closes)
    return weighCue(cue, 'attribution at the end', [
      ...base,
      { name: 'closes the sentence', weight: closing },
      ...between(gap, { word: 0.12, quote: 0.5 }),
    ]);
  return weighCue(cue, 'cue later in the sentence', [
    ...base,
    { name: 'stands behind the words', weight: weights.later },
    ...between(gap, { word: 0.2, quote: 2 }),
  ]);
}

function between(
  { words, quotes }: Gap,
  { word, quote }: { readonly word: number; readonly quote: number },
): readonly Weight[] {
  return [
    { name: 'words between', weight: -word * words },
    { name: 'quotations between', weight: -quote * quotes },
  ];
}

function quoteAt({ tokens }: NamedParagraph, quote: number): string {
  return tokens[quote]?.text ?? '';
}

const endsPhrase = new Set([...prepositions, ...conjunctions, ...auxiliaries, ...subjectPronouns]);

/** "“…,” harbor board chief Ann Lee said": all that stands between belongs to the name. */
function isOnePhrase({ tokens }: NamedParagraph, from: number, to: number): boolean {
  const gap = tokens.slice(from, Math.min(to, from + 9));
  if (gap.length === 0 || gap.length > 8) return false;
  return gap.every(
    (token) =>
      isPossessive(token) ||
      (token.kind === 'word' &&
        !endsPhrase.has(token.lower) &&
        !causingVerbs.has(token.lower) &&
        !isFiniteVerb(token.lower, '')),
  );
}
