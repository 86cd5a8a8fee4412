import { wordList } from '../../../text/word-list.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { readSubject } from '../cues/subjects/read-subject.ts';
import { passiveAuxiliaries } from '../lists/function-words.ts';
import type { Mention } from '../names/mention.ts';
import { nameMention, pronounMention } from '../names/mention.ts';
import { isPossessive } from '../names/tokenize.ts';

/** Papers that hold the words of the one whose they are. */
const ownPapers = wordList(
  'statement letter email e-mail memo post tweet message note column op-ed testimony speech remarks comments caption video recording ad advertisement flyer leaflet',
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

const making =
  /^(?:issu(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|publish(?:es|ed|ing)?|post(?:s|ed|ing)?|s(?:ends?|ent|ending)|writ(?:e|es|ing)|wrote|add(?:s|ed|ing)?|record(?:s|ed|ing)?|put out|sign(?:s|ed|ing)?|distribut(?:e|es|ed|ing)|circulat(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|ma(?:ke|kes|de|king))$/;

/** “Ann Moss released a video that says”, “The board added a caption which reads”: whoever makes the paper says it. */
export function makerOfDocument({ paragraph, mention }: Attribution): Mention | undefined {
  const { tokens } = paragraph;
  const { from, head, kind } = mention;
  if (kind !== 'nominal' || !ownPapers.has(tokens[head]?.lower ?? '')) return undefined;
  if (!making.test(tokens[from - 1]?.lower ?? '')) return undefined;
  const helper = tokens[from - 2]?.lower ?? '';
  const maker = passiveAuxiliaries.has(helper) ? undefined : readSubject(paragraph, from - 1);
  return maker?.kind === 'nominal' && ownPapers.has(tokens[maker.head]?.lower ?? '') ? undefined : maker;
}
