import { wordList } from '../../../text/word-list.ts';
import { auxiliaries } from '../lists/function-words.ts';
import { type Mention, nameMention, pronounMention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { startOfPhrase } from './subjects/read-nominal.ts';
import { readSubject } from './subjects/read-subject.ts';

/** Behind these somebody else is named, and then what they say: "heard Ann Lee say", "shows her saying". */
const perceivingVerbs = wordList(
  'hear hears heard hearing remember remembers remembered recall recalls recalled show shows showed see sees saw catch catches caught find finds found with has have had watch watches watched watching',
);
const perceivedForms = wordList('heard seen shown caught filmed recorded overheard');

/** "shared a video of Ann Lee saying". */
const recordings = wordList('video videos footage clip clips recording recordings audio tape tapes');

/** "Bob Ray remembers Ann Lee saying", "with many voters chanting", "has her asking": a verb whose subject another verb has for its object. */
export function readPerceived(paragraph: NamedParagraph, at: number): Mention | undefined {
  const { tokens } = paragraph;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return undefined;
  if (/^(?:him|her)$/.test(before.lower))
    return perceivingVerbs.has(tokens[at - 2]?.lower ?? '') ? pronounMention(at - 1) : undefined;
  const name = paragraph.nameAt[at - 1];
  const start = name === undefined ? at : startOfPhrase(paragraph, name.titleFrom);
  if (
    name !== undefined &&
    tokens[start - 1]?.lower === 'of' &&
    recordings.has(tokens[start - 2]?.lower ?? '')
  )
    return nameMention(name);
  const mention = readSubject(paragraph, at);
  return mention !== undefined && isPerceived(paragraph, mention) ? mention : undefined;
}

/** "Bob Ray met with Ann Lee, saying": their "with" has its own noun, and whoever meets her goes on. */
const takesWith = wordList(
  'meet meets met meeting talk talks talked speak speaks spoke spoken leave leaves left agree agrees agreed argue argues argued sit sits sat work works worked side sides sided disagree disagrees disagreed quarrel quarrels quarrelled join joins joined dine dines dined travel travels travelled traveled clash clashes clashed broke break breaks',
);

/** Whether the words stand right behind a verb that has them for its object. */
export function isPerceived(paragraph: NamedParagraph, { from, kind }: Mention): boolean {
  const first = kind === 'name' ? startOfPhrase(paragraph, from) : from;
  const { tokens } = paragraph;
  if (tokens[first - 1]?.lower === 'with' && takesWith.has(tokens[first - 2]?.lower ?? '')) return false;
  return tokens.slice(Math.max(0, first - 1), from).some(({ lower }) => perceivingVerbs.has(lower));
}

/** "Ann Lee can be heard shouting": the subject of what is heard says it. */
export function readHeard(paragraph: NamedParagraph, at: number): Mention | undefined {
  const { tokens } = paragraph;
  const isHeard =
    perceivedForms.has(tokens[at - 1]?.lower ?? '') && auxiliaries.has(tokens[at - 2]?.lower ?? '');
  return isHeard ? readSubject(paragraph, at - 1) : undefined;
}
