import { endsWithSign } from '../../../text/ends-with-sign.ts';
import { adverbs, passiveAuxiliaries } from '../lists/function-words.ts';
import type { Mention, Passage } from '../names/mention.ts';
import type { Token } from '../names/tokenize.ts';
import type { Cue, FoundSubject } from './cue.ts';
import { readMainSubject } from './main-subject.ts';
import { readAgent } from './read-agent.ts';
import { readSubject } from './read-subject.ts';

/** The subject of a verb that follows it, or that shares it with a verb before. */
export function readActive(
  passage: Passage,
  at: number,
  token: Token,
  cues: readonly Cue[],
): FoundSubject | undefined {
  const { tokens } = passage;
  const before = tokens[at - 1]?.lower ?? '';
  const helper = tokens[skipAdverbs(passage, at - 1)]?.lower ?? '';
  const progressive = passiveAuxiliaries.has(helper);
  if (token.lower.endsWith('ing') && !progressive)
    return readAbsolute(passage, at) ?? inherit(passage, at, cues, 'participle');
  if (progressive && !token.lower.endsWith('ing')) return undefined;
  if (before === 'to' || /^(?:and|but|or|then)$/.test(before)) return inherit(passage, at, cues, 'inherited');
  const mention = readSubject(passage, at);
  if (mention === undefined) return inherit(passage, at, cues, 'inherited');
  return { mention, form: 'verb' };
}

/** "with many voters chanting": a participle with a subject of its own. */
function readAbsolute(passage: Passage, at: number): FoundSubject | undefined {
  const mention = passage.tokens[at - 1]?.kind === 'word' ? readSubject(passage, at) : undefined;
  return mention !== undefined && passage.tokens[mention.from - 1]?.lower === 'with'
    ? { mention, form: 'participle' }
    : undefined;
}

function skipAdverbs({ tokens }: Passage, from: number): number {
  let at = from;
  while (adverbs.has(tokens[at]?.lower ?? '') || /ly$/.test(tokens[at]?.lower ?? '')) at -= 1;
  return at;
}

/** The subject of the clause a participle, an infinitive or a second verb hangs on. */
function inherit(
  passage: Passage,
  at: number,
  cues: readonly Cue[],
  form: Cue['form'],
): FoundSubject | undefined {
  const sentence = passage.tokens[at]?.sentence ?? 0;
  const last = cues.at(-1);
  const inherited =
    last !== undefined && passage.tokens[last.from]?.sentence === sentence && at - last.from < 60
      ? last.mention
      : undefined;
  if (inherited !== undefined && inherited.kind !== 'nominal') return { mention: inherited, form };
  const from = passage.sentenceStarts[sentence] ?? 0;
  const main = readMainSubject(passage, from, at);
  const mention =
    inherited === undefined || (main !== undefined && main.kind !== 'nominal')
      ? (main ?? subjectAfterComma(passage, at))
      : inherited;
  return mention === undefined ? undefined : { mention, form };
}

/** "Calling the plan a joke, the mayor left." */
function subjectAfterComma(passage: Passage, at: number): Mention | undefined {
  const sentence = passage.tokens[at]?.sentence;
  for (let comma = at + 1; comma < at + 40; comma += 1) {
    const token = passage.tokens[comma];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (token.text === ',' || (token.kind === 'quote' && endsWithSign(token.text, ',')))
      return readMainSubject(passage, comma + 1, comma + 8);
  }
  return undefined;
}

/** "was called “a wall” by the mayor": the one after "by". */
export function readPassive(passage: Passage, at: number, token: Token): FoundSubject | undefined {
  const { tokens } = passage;
  if (!/(?:ed|en|said|told|put|seen|known)$/.test(token.lower)) return undefined;
  const passive = passiveAuxiliaries.has(tokens[skipAdverbs(passage, at - 1)]?.lower ?? '');
  for (let by = at + 1; by < at + 8; by += 1) {
    if (tokens[by]?.sentence !== token.sentence) break;
    if (tokens[by]?.lower !== 'by' || (!passive && by > at + 4)) continue;
    if (/ing$/.test(tokens[by + 1]?.lower ?? '') && tokens[by + 1]?.capital === false) continue;
    const mention = readAgent(passage, by + 1);
    if (mention !== undefined && mention.kind !== 'nominal') return { mention, form: 'passive' };
  }
  return undefined;
}
