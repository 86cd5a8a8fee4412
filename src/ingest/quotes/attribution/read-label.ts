import type { CuedParagraph } from '../cues/cued-paragraph.ts';
import { readInnerLabel } from '../marks/read-inner-label.ts';
import type { Mention } from '../names/mention.ts';
import { nameMention } from '../names/mention.ts';
import type { Attribution, Situation } from './attribution.ts';

const farthest = 6;

/** The one whom a label inside the marks names. */
export function speakerOfLabel({ paragraphs, here, at }: Situation): Attribution | undefined {
  const label = readInnerLabel(here.paragraph.tokens[at]?.text ?? '')?.toLowerCase();
  if (label === undefined) return undefined;
  const last = label.split(' ').at(-1) ?? label;
  for (const { paragraph } of paragraphs) {
    const name = paragraph.names.find(
      ({ kind, words }) => kind === 'person' && words.at(-1)?.toLowerCase() === last,
    );
    if (name !== undefined)
      return { paragraph, mention: nameMention(name), score: 9, rule: 'label inside the words' };
  }
  return undefined;
}

const manyVoices =
  /^(?:transcript|transcripts|update|updates|timeline|highlights|exchange|conversation|interview|dialogue|q&a|minutes|recap)$/;

/** No single person speaks what a label of a transcript, a live report or a time introduces, nor what is told in a way that is not read. */
export function isOfNobody({ paragraphs, here, at }: Pick<Situation, 'paragraphs' | 'here' | 'at'>): boolean {
  const { paragraph } = here;
  return (
    isTranscript(paragraphs, here, at) ||
    here.grammar.isToldBehind?.(paragraph, at) === true ||
    opensUnderLabel(here, at) ||
    (at === 0 && endsInLabel(paragraphs[paragraph.index - 1]))
  );
}

/** A label that names no known person, among others that do. */
function isTranscript(
  paragraphs: readonly CuedParagraph[],
  { paragraph }: CuedParagraph,
  at: number,
): boolean {
  const around = [paragraphs[paragraph.index - 1], paragraphs[paragraph.index + 1]];
  return (
    readInnerLabel(paragraph.tokens[at]?.text ?? '') !== undefined &&
    around.some((other) => readInnerLabel(other?.paragraph.tokens[0]?.text ?? '') !== undefined)
  );
}

function opensUnderLabel({ paragraph: { tokens } }: CuedParagraph, at: number): boolean {
  if (at > farthest || tokens[at - 1]?.text !== ':') return false;
  const words = tokens.slice(0, at - 1);
  const isTime = /^\d/.test(words[0]?.text ?? '') && words.every(({ text }) => timeWord.test(text));
  return isTime || words.some(({ lower }) => manyVoices.test(lower));
}

const timeWord = /^(?:[\d:.,]+|[ap]\.?m\.?|[A-Z]{2,4}|\.|h)$/;

/** "Partial transcript as follows:" in a paragraph of its own. */
function endsInLabel(before: CuedParagraph | undefined): boolean {
  const tokens = before?.paragraph.tokens ?? [];
  const sentence = tokens.at(-1)?.sentence;
  return (
    tokens.at(-1)?.text === ':' &&
    tokens.slice(-farthest).some((token) => token.sentence === sentence && manyVoices.test(token.lower))
  );
}

/** “Ann Moss: Ferry Is a ‘Lost Cause’ in Ostend”: the name with which a headline opens, somewhere before the words. */
export function headlineSpeaker({ paragraph }: CuedParagraph, at: number): Mention | undefined {
  const name = paragraph.index === 0 ? paragraph.nameAt[0] : undefined;
  if (name?.kind !== 'person' || paragraph.tokens[name.to]?.text !== ':' || at < name.to + 2)
    return undefined;
  return nameMention(name);
}
