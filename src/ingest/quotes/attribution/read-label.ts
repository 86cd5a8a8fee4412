import type { CuedPassage } from '../cues/cued-passage.ts';
import { readInnerLabel } from '../marks/read-inner-label.ts';
import { nameMention } from '../names/mention.ts';
import type { Attribution, Situation } from './attribution.ts';

const farthest = 6;

/** The one whom a label inside the marks names. */
export function speakerOfLabel({ passages, here, at }: Situation): Attribution | undefined {
  const label = readInnerLabel(here.passage.tokens[at]?.text ?? '')?.toLowerCase();
  if (label === undefined) return undefined;
  const last = label.split(' ').at(-1) ?? label;
  for (const { passage } of passages) {
    const name = passage.names.find(
      ({ kind, words }) => kind === 'person' && words.at(-1)?.toLowerCase() === last,
    );
    if (name !== undefined)
      return { passage, mention: nameMention(name), score: 9, rule: 'label inside the words' };
  }
  return undefined;
}

const manyVoices =
  /^(?:transcript|transcripts|update|updates|timeline|highlights|exchange|conversation|interview|dialogue|q&a|minutes|recap)$/;

/** No single person speaks what a label of a transcript, a live report or a time introduces. */
export function isOfNobody({ passages, here, at }: Situation): boolean {
  const { passage } = here;
  return (
    isTranscript(passages, here, at) ||
    opensUnderLabel(here, at) ||
    (at === 0 && endsInLabel(passages[passage.index - 1]))
  );
}

/** A label that names no known person, among others that do. */
function isTranscript(passages: readonly CuedPassage[], { passage }: CuedPassage, at: number): boolean {
  const around = [passages[passage.index - 1], passages[passage.index + 1]];
  return (
    readInnerLabel(passage.tokens[at]?.text ?? '') !== undefined &&
    around.some((other) => readInnerLabel(other?.passage.tokens[0]?.text ?? '') !== undefined)
  );
}

function opensUnderLabel({ passage: { tokens } }: CuedPassage, at: number): boolean {
  if (at > farthest || tokens[at - 1]?.text !== ':') return false;
  const words = tokens.slice(0, at - 1);
  const isTime = /^\d/.test(words[0]?.text ?? '') && words.every(({ text }) => timeWord.test(text));
  return isTime || words.some(({ lower }) => manyVoices.test(lower));
}

const timeWord = /^(?:[\d:.,]+|[ap]\.?m\.?|[A-Z]{2,4}|\.|h)$/;

/** "Partial transcript as follows:" in a paragraph of its own. */
function endsInLabel(before: CuedPassage | undefined): boolean {
  const tokens = before?.passage.tokens ?? [];
  const sentence = tokens.at(-1)?.sentence;
  return (
    tokens.at(-1)?.text === ':' &&
    tokens.slice(-farthest).some((token) => token.sentence === sentence && manyVoices.test(token.lower))
  );
}
