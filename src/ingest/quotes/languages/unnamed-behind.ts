import { countWords } from '../../../text/split-words.ts';
import { type Mention, nameMention, pronounMention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { LanguageData } from './language-data.ts';
import { isSmallWord } from './verb-behind-words.ts';

const elsewhere = /^(?:там|тут|здесь|ранее|раніше|позже|пізніше|allí|aquí|dort)$/;
const farthest = 20;
/** «…», — сообщила агентству «Волна» Анна Мохова */
const mostWordsOfName = 3;
/** In Russian and Ukrainian no subject ends so: агентству, журналистам. */
const declined = /(?:[ую]|[ая]м)$/;

/** «…», — сказал в среду, 7 мая, заместитель министра Олег Зорин: a whole name behind times and places. */
function namedFurther(
  data: LanguageData,
  { tokens, nameAt }: NamedParagraph,
  verb: number,
): Mention | undefined {
  for (let at = verb + 1; at < verb + farthest; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[verb]?.sentence) return undefined;
    if (token.kind === 'quote' && countWords(token.text) > mostWordsOfName) return undefined;
    const name = nameAt[at];
    const isWhole = name?.from === at && name.kind === 'person' && name.words.length > 1;
    if (isWhole && !isSmallWord(data, tokens[name.titleFrom - 1]?.lower ?? '')) return nameMention(name);
  }
  return undefined;
}

const within = /^(?:в|во|у|на|en|dans|à|au|im|aus|w|we|em|no|na|nel|nella)$/;

/**
 * Whom a verb of saying behind words means that names nobody: «…», — сообщили в мэрии: some body; сообщает пресс-служба: a
 * noun; сообщили: nobody can say; — добавил: whoever spoke last.
 */
export function unnamedBehind(
  data: LanguageData,
  paragraph: NamedParagraph,
  verb: number,
): Mention | undefined {
  const { tokens, nameAt } = paragraph;
  const isPlural = data.pluralVerb?.test(tokens[verb]?.lower ?? '') ?? false;
  let at = verb + 1;
  const isWithin = within.test(tokens[at]?.lower ?? '');
  if (isWithin) at += 1;
  while (data.determiners.has(tokens[at]?.lower ?? '')) at += 1;
  const token = tokens[at];
  const isWord = token?.kind === 'word' && token.sentence === tokens[verb]?.sentence;
  const named = isPlural ? undefined : namedFurther(data, paragraph, verb);
  if (named !== undefined) return named;
  if (!isWord || (!isWithin && isSmallWord(data, token.lower)))
    return isPlural ? undefined : pronounMention(verb);
  if (isPlural && !isWithin && elsewhere.test(token.lower)) return undefined;
  const name = nameAt[at];
  if (name !== undefined) return isWithin ? nameMention(name) : undefined;
  if (!isPlural && isWithin) return pronounMention(verb);
  if (data.caseEnding !== undefined && !isWithin && declined.test(token.lower)) return undefined;
  return { kind: 'nominal', from: at, to: at + 1, head: at, names: [] };
}
