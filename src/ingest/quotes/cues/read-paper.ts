import { sourceNouns } from '../lists/titles.ts';
import { type Mention, nameMention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { isWithinPhrase } from './read-cited.ts';
import { ownerBefore, speechNouns } from './read-noun-cue.ts';

/** How many words may stand between the noun and what it says: "in 2008", "to her colleagues". */
const mostBetween = 4;

/** "Bob Ray read out Ann Lee’s letter to the board calling it", "a tweet from Ann Lee calling it": whoever has said or written what the participle tells of. */
export function readPaper(paragraph: NamedParagraph, at: number): Mention | undefined {
  const { tokens, nameAt } = paragraph;
  const sender = nameAt[at - 1];
  const tie = (sender?.titleFrom ?? 0) - 1;
  if (sender?.kind === 'person' && /^(?:from|by)$/.test(tokens[tie]?.lower ?? ''))
    return isPaper(tokens[tie - 1]?.lower) ? nameMention(sender) : undefined;
  for (let noun = at - 1; noun >= at - 1 - mostBetween && isWithinPhrase(tokens[noun]); noun -= 1)
    if (isPaper(tokens[noun]?.lower)) return namedOwner(paragraph, noun);
  return undefined;
}

/** "defended his remarks calling": his own, whose clause it is. */
function namedOwner(paragraph: NamedParagraph, noun: number): Mention | undefined {
  const owner = ownerBefore(paragraph, noun);
  return owner?.kind === 'name' ? owner : undefined;
}

function isPaper(noun = ''): boolean {
  return speechNouns.has(noun) || sourceNouns.has(noun);
}
