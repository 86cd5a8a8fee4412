import { adverbs, auxiliaries, determiners, prepositions } from '../lists/function-words.ts';
import type { SpeechVerb } from '../lists/speech-verbs.ts';
import { speechVerbs } from '../lists/speech-verbs.ts';
import { roleNouns, sourceNouns } from '../lists/titles.ts';
import type { Mention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { isPossessive } from '../names/tokenize.ts';
import type { FoundSubject } from './cue.ts';
import { isSpeaking } from './subjects/main-subject.ts';
import { readAgent } from './subjects/read-agent.ts';
import { readSubject } from './subjects/read-subject.ts';

/** “…,” said the mayor: a verb that stands before its speaker. */
export function readInverted(
  paragraph: NamedParagraph,
  at: number,
  verb: SpeechVerb,
): FoundSubject | undefined {
  const { tokens } = paragraph;
  if (!verb.inverts || /ing$/.test(tokens[at]?.lower ?? '')) return undefined;
  let before = at - 1;
  while (adverbs.has(tokens[before]?.lower ?? '')) before -= 1;
  const opener = tokens[before];
  const afterQuote =
    opener?.kind === 'quote' || (/^[,—–―]$/.test(opener?.text ?? '') && tokens[before - 1]?.kind === 'quote');
  const opensSentence = opener === undefined || opener.sentence !== tokens[at]?.sentence;
  const afterComma = opener?.text === ',';
  if (!afterQuote && !opensSentence && !afterComma) return undefined;
  if (
    afterComma &&
    !afterQuote &&
    readSubject(paragraph, at) !== undefined &&
    !tokens
      .slice(Math.max(0, at - 60), at)
      .some(({ kind, sentence }) => kind === 'quote' && sentence === opener?.sentence)
  )
    return undefined;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || prepositions.has(next.lower) || next.lower === 'that') return undefined;
  const mention = readAgent(paragraph, at + 1);
  if (mention === undefined) return undefined;
  if (mention.kind === 'pronoun' && !(afterQuote && /^[.,]$/.test(tokens[mention.to]?.text ?? '.')))
    return undefined;
  if (mention.kind === 'nominal' && !isPlausibleAgent(paragraph, mention)) return undefined;
  if (mention.kind === 'nominal' && afterComma && !afterQuote && !isSpeaking(paragraph, mention))
    return undefined;
  if (
    auxiliaries.has(tokens[mention.to]?.lower ?? '') ||
    (speechVerbs.has(tokens[mention.to]?.lower ?? '') && !/ing$/.test(tokens[mention.to]?.lower ?? ''))
  )
    return undefined;
  return { mention, form: 'inverted' };
}

/** A headline leaves the article out: ‘…’, says headmaster. */
function isPlausibleAgent({ tokens, index }: NamedParagraph, { from, to, head }: Mention): boolean {
  const first = tokens[from]?.lower ?? '';
  return (
    (index === 0 && tokens[to] === undefined) ||
    determiners.has(first) ||
    roleNouns.has(tokens[head]?.lower ?? '') ||
    (sourceNouns.has(tokens[head]?.lower ?? '') && tokens.slice(from, head).some(isPossessive)) ||
    /s$/.test(tokens[head]?.lower ?? '')
  );
}
