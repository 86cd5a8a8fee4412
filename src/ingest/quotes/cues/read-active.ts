import { passiveAuxiliaries } from '../lists/function-words.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Token } from '../names/tokenize.ts';
import type { Cue, FoundSubject } from './cue.ts';
import { inheritSubject } from './inherit-subject.ts';
import { readHeard, readPerceived } from './perceiving.ts';
import { readCited } from './read-cited.ts';
import { readControlled } from './read-controlled.ts';
import { readPaper } from './read-paper.ts';
import { readAgent } from './subjects/read-agent.ts';
import { readSubject } from './subjects/read-subject.ts';
import { skipAdverbs } from './subjects/skip-to-subject.ts';

/** The subject of a verb that follows it, or that shares it with a verb before. */
export function readActive(
  paragraph: NamedParagraph,
  at: number,
  cues: readonly Cue[],
): FoundSubject | undefined {
  const { tokens } = paragraph;
  const isGerund = tokens[at]?.lower.endsWith('ing') === true;
  const before = tokens[at - 1]?.lower ?? '';
  const helper = tokens[skipAdverbs(paragraph, at - 1)]?.lower ?? '';
  const progressive = passiveAuxiliaries.has(helper);
  if (isGerund && !progressive)
    return (
      readCited(paragraph, at) ??
      readAbsolute(paragraph, at) ??
      inheritSubject(paragraph, at, { cues, form: 'participle' })
    );
  if (progressive && !isGerund) return undefined;
  const nearer = readControlled(paragraph, at);
  if (nearer !== undefined) return { mention: nearer, form: 'verb' };
  const isShared =
    /^(?:and|but|or)$/.test(before) || (before === 'then' && paragraph.nameAt[at - 2]?.kind !== 'person');
  if (before === 'to' || isShared) return inheritSubject(paragraph, at, { cues, form: 'inherited' });
  const mention = readSubject(paragraph, at);
  if (mention === undefined) return inheritSubject(paragraph, at, { cues, form: 'inherited' });
  return { mention, form: 'verb' };
}

/** "with many voters chanting", "Ann Lee can be heard saying", "Ann Lee’s letter calling": a participle with a subject of its own. */
function readAbsolute(paragraph: NamedParagraph, at: number): FoundSubject | undefined {
  const mention = readHeard(paragraph, at) ?? readPaper(paragraph, at) ?? readPerceived(paragraph, at);
  return mention === undefined ? undefined : { mention, form: 'participle' };
}

/** "was called “a wall” by the mayor": the one after "by". */
export function readPassive(paragraph: NamedParagraph, at: number, token: Token): FoundSubject | undefined {
  const { tokens } = paragraph;
  if (!/(?:ed|en|said|told|put|seen|known)$/.test(token.lower)) return undefined;
  const passive = passiveAuxiliaries.has(tokens[skipAdverbs(paragraph, at - 1)]?.lower ?? '');
  for (let by = at + 1; by < at + 8; by += 1) {
    if (tokens[by]?.sentence !== token.sentence) break;
    if (tokens[by]?.lower !== 'by' || (!passive && by > at + 4)) continue;
    if (/ing$/.test(tokens[by + 1]?.lower ?? '') && tokens[by + 1]?.capital === false) continue;
    if (!passive && /^(?:seen|heard|read)$/.test(token.lower)) continue;
    const mention = readAgent(paragraph, by + 1);
    if (mention !== undefined && mention.kind !== 'nominal') return { mention, form: 'passive' };
  }
  return undefined;
}
