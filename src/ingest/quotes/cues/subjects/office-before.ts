import { roleNouns } from '../../lists/titles.ts';
import type { Mention } from '../../names/mention.ts';
import type { NamedParagraph } from '../../names/named-paragraph.ts';

/** "Secretary for Bridges Mr. Lee", "Ring of $50 spokeswoman Ann Lee": what the tie leads to is only part of the office. */
export function officeBefore(
  { tokens, nameAt }: NamedParagraph,
  { from, names: [name] }: Mention,
): number | undefined {
  if (name?.kind !== 'person') return undefined;
  if (name.title.findLastIndex((word) => honorific.test(word)) > 0) return from;
  if (!roleNouns.has(tokens[name.titleFrom - 1]?.lower ?? '')) return undefined;
  const first = Math.max(1, name.titleFrom - 4);
  const tie = tokens.slice(first, name.titleFrom - 2).findLastIndex(({ lower }) => lower === 'of');
  return tie < 0 ? undefined : nameAt[first + tie - 1]?.titleFrom;
}

const honorific = /^(?:mr|mrs|ms|dr)\.?$/;
