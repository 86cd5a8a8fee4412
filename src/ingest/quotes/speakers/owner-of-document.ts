import { wordList } from '../../../text/word-list.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Mention } from '../names/mention.ts';
import { nameMention, pronounMention } from '../names/mention.ts';
import { isPossessive } from '../names/tokenize.ts';

/** Papers that hold the words of the one whose they are. */
const ownPapers = wordList(
  'statement letter email e-mail memo post tweet message note column op-ed testimony speech remarks comments',
);

/** “Ann Moss’s full statement”, “her letter”, “a letter from Ann Moss”: whoever the paper is of. */
export function ownerOfDocument({ paragraph, mention }: Attribution): Mention | undefined {
  const { tokens, nameAt } = paragraph;
  if (mention.kind !== 'nominal' || !ownPapers.has(tokens[mention.head]?.lower ?? '')) return undefined;
  if (/^(?:his|her)$/.test(tokens[mention.from]?.lower ?? '')) return pronounMention(mention.from);
  const after = /^(?:from|by)$/.test(tokens[mention.head + 1]?.lower ?? '')
    ? nameAt[mention.head + 2]
    : undefined;
  if (after?.kind === 'person') return nameMention(after);
  const owner = nameAt[mention.from];
  return owner?.kind === 'person' && isPossessive(tokens[owner.to]) ? nameMention(owner) : undefined;
}
