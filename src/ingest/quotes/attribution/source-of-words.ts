import { wordList } from '../../../text/word-list.ts';
import { readAgent } from '../cues/subjects/read-agent.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Attribution, Situation } from './attribution.ts';

/** What words between marks are called when they are spoken of. */
const wordsForWords = wordList(
  'quote quotes quotation quotations line lines word words remark remarks comment comments sentence sentences statement statements phrase',
);
const longestCall = 4;

/** “…” That quote from Ann Moss stood in the paper; “…” Those were the words of Ann Moss: the sentence behind the words says of whom they are. */
export function sourceOfWords({ here: { paragraph }, at }: Situation): Attribution | undefined {
  const { tokens, sentenceStarts } = paragraph;
  const sentence = tokens[at]?.sentence ?? 0;
  const next = at + 1;
  if (sentenceStarts[sentence] !== at || sentenceStarts[sentence + 1] !== next) return undefined;
  if (!/^(?:that|this|those|these)$/.test(tokens[next]?.lower ?? '')) return undefined;
  const source = behindTie(paragraph, next);
  const mention = source === undefined ? undefined : readAgent(paragraph, source);
  return mention === undefined
    ? undefined
    : { paragraph, mention, score: 8, rule: 'source named behind the words' };
}

/** Where the source is named behind "That quote from", "These were the words of", "This memorable line is by". */
function behindTie({ tokens }: NamedParagraph, from: number): number | undefined {
  for (let at = from + 1; at <= from + longestCall; at += 1) {
    if (tokens[at]?.kind !== 'word') return undefined;
    if (!wordsForWords.has(tokens[at]?.lower ?? '')) continue;
    const tie = /^(?:is|was|are|were|came|comes)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    return /^(?:from|of|by)$/.test(tokens[tie]?.lower ?? '') ? tie + 1 : undefined;
  }
  return undefined;
}
