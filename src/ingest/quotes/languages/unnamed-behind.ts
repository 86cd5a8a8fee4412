import { type Mention, nameMention, pronounMention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { LanguageData } from './language-data.ts';
import { isSmallWord } from './verb-behind-words.ts';

const within = /^(?:в|во|у|на|en|dans|à|au|im|aus|w|we|em|no|na|nel|nella)$/;

/**
 * Whom a verb of saying behind words means that names nobody: «…», — сообщили в мэрии: some body; сообщает пресс-служба: a
 * noun; сообщили: nobody can say; — добавил: whoever spoke last.
 */
export function unnamedBehind(
  data: LanguageData,
  { tokens, nameAt }: NamedParagraph,
  verb: number,
): Mention | undefined {
  const isPlural = data.pluralVerb?.test(tokens[verb]?.lower ?? '') ?? false;
  let at = verb + 1;
  const isWithin = within.test(tokens[at]?.lower ?? '');
  if (isWithin) at += 1;
  while (data.determiners.has(tokens[at]?.lower ?? '')) at += 1;
  const token = tokens[at];
  const isWord = token?.kind === 'word' && token.sentence === tokens[verb]?.sentence;
  if (isPlural && !isWithin) return undefined;
  if (!isWord || (!isWithin && isSmallWord(data, token.lower)))
    return isPlural ? undefined : pronounMention(verb);
  const name = nameAt[at];
  if (name !== undefined) return isWithin ? nameMention(name) : undefined;
  if (!isPlural && isWithin) return pronounMention(verb);
  return { kind: 'nominal', from: at, to: at + 1, head: at, names: [] };
}
