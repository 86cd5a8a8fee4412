import { endsWithSign } from '../../../text/ends-with-sign.ts';
import { isFiniteVerb } from '../lists/common-verbs.ts';
import { auxiliaries, conjunctions, prepositions, subjectPronouns } from '../lists/function-words.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { isPossessive } from '../names/tokenize.ts';
import { isAttribution, isShortAttribution, takesListener } from './is-attribution.ts';
import type { Gap, PlacedCue, WeighedCue } from './placed-cue.ts';
import { gapBetween, weighOutsider } from './placed-cue.ts';

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
  const base = weights.verb * cue.weight + (cue.modal ? weights.modal : 0) - weighOutsider(paragraph, cue);
  const adjacent = gap.quotes === 0 && (gap.words === 0 || isOnePhrase(paragraph, quote + 1, from));
  if (next) return adjacent ? scoreNextSentence(paragraph, quote, { placed, base }) : undefined;
  const asClause = gap.quotes === 0 && gap.words === 1 && paragraph.tokens[from - 1]?.lower === 'as';
  return adjacent || asClause
    ? scoreAdjacent(paragraph, quote, { placed, base })
    : scoreDistant(paragraph, { placed, base, gap });
}

interface Weighing {
  readonly placed: PlacedCue;
  readonly base: number;
}

/** “Is it?” Lee asked. Or, with a slip, “It is.” Lee said. */
function scoreNextSentence(
  paragraph: NamedParagraph,
  quote: number,
  { placed: { cue }, base }: Weighing,
): WeighedCue | undefined {
  const question = endsWithSign(quoteAt(paragraph, quote), '?!');
  if (!(question ? isAttribution(paragraph, cue) : isShortAttribution(paragraph, cue))) return undefined;
  return {
    cue,
    score: base + (question ? weights.afterQuestion : weights.nextSentence),
    rule: 'attribution after a full stop',
  };
}

function scoreAdjacent(
  paragraph: NamedParagraph,
  quote: number,
  { placed: { cue }, base }: Weighing,
): WeighedCue {
  if (cue.form === 'inherited') return { cue, score: 1, rule: 'verb after the words' };
  if (cue.form === 'participle')
    return { cue, score: base + weights.participle, rule: 'participle after the words' };
  const open =
    endsWithSign(quoteAt(paragraph, quote), openSigns) || paragraph.tokens[quote + 1]?.text === ',';
  const ownClause = cue.form === 'verb' && !takesListener(cue) && !isAttribution(paragraph, cue);
  const score =
    base + (open ? weights.adjacent : weights.adjacentWithoutComma) + (ownClause ? weights.ownClause : 0);
  return { cue, score, rule: 'attribution after the words' };
}

function scoreDistant(
  { tokens }: NamedParagraph,
  { placed: { cue, from }, base, gap }: Weighing & { readonly gap: Gap },
): WeighedCue | undefined {
  if (cue.form === 'source')
    return {
      cue,
      score: base + weights.source - 0.15 * gap.words - 0.5 * gap.quotes,
      rule: 'source named after',
    };
  if (cue.form === 'participle' || cue.form === 'inherited') return undefined;
  const before = tokens[from - 1];
  const closes = before?.text === ',' || (before?.kind === 'quote' && endsWithSign(before.text, openSigns));
  const closing = cue.form === 'inverted' ? weights.closingInverted : weights.closing;
  if (closes)
    return {
      cue,
      score: base + closing - 0.12 * gap.words - 0.5 * gap.quotes,
      rule: 'attribution at the end',
    };
  return {
    cue,
    score: base + weights.later - 0.2 * gap.words - 2 * gap.quotes,
    rule: 'cue later in the sentence',
  };
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
      (token.kind === 'word' && !endsPhrase.has(token.lower) && !isFiniteVerb(token.lower, '')),
  );
}
