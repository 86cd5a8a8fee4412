import { wordList } from '../../../text/word-list.ts';
import { subjectPronouns } from '../lists/function-words.ts';
import { type Mention, pronounMention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { isWithinPhrase } from './read-cited.ts';
import { readSubject } from './subjects/read-subject.ts';

/** Whose a second verb is where another than the sentence’s subject stands nearer: in its clause, before "to", or as the one who is made to speak. */
export function readControlled(paragraph: NamedParagraph, at: number): Mention | undefined {
  const before = paragraph.tokens[at - 1]?.lower ?? '';
  if (/^(?:and|but|or)$/.test(before)) return readSharedRelative(paragraph, at);
  return before === 'to' ? (readCaused(paragraph, at - 1) ?? readCatenative(paragraph, at - 1)) : undefined;
}

const longestRelative = 14;

/** "Bob Ray met Ann Lee, who leads the port and says": both verbs are those of the clause; behind a comma the sentence may go on. */
function readSharedRelative(paragraph: NamedParagraph, at: number): Mention | undefined {
  const { tokens, nameAt } = paragraph;
  for (let who = at - 2; who > at - longestRelative && isWithinPhrase(tokens[who]); who -= 1) {
    if (tokens[who]?.lower !== 'who') continue;
    const isAside = tokens[who - 1]?.text === ',' && nameAt[who - 2]?.kind === 'person';
    const isSubject = nameAt[who + 1] === undefined && !subjectPronouns.has(tokens[who + 1]?.lower ?? '');
    return isAside && isSubject ? readSubject(paragraph, who + 1) : undefined;
  }
  return undefined;
}

/** Verbs whose object is brought to do something. */
export const causingVerbs = wordList(
  `prompt prompts prompted prompting lead leads led leading force forces forced forcing cause causes caused causing drive drives drove driving
  compel compels compelled compelling inspire inspires inspired inspiring spur spurs spurred spurring provoke provokes provoked provoking
  move moves moved moving push pushes pushed pushing`,
);
const longestCaused = 6;

/** "a remark that led Ann Lee to say", "prompting him to say": whoever is brought to speak does. */
function readCaused(paragraph: NamedParagraph, to: number): Mention | undefined {
  const { tokens } = paragraph;
  const last = tokens[to - 1];
  if (/^(?:him|her|them)$/.test(last?.lower ?? ''))
    return causingVerbs.has(tokens[to - 2]?.lower ?? '') ? pronounMention(to - 1) : undefined;
  for (let verb = to - 2; verb > to - longestCaused && isWithinPhrase(tokens[verb]); verb -= 1)
    if (causingVerbs.has(tokens[verb]?.lower ?? '')) {
      const mention = readSubject(paragraph, to);
      return mention !== undefined && mention.from > verb ? mention : undefined;
    }
  return undefined;
}

/** "what his mother used to tell him", "which the mayor went on to call": the subject of the verb before "to". */
function readCatenative(paragraph: NamedParagraph, to: number): Mention | undefined {
  const verb = paragraph.tokens[to - 1]?.lower === 'on' ? to - 2 : to - 1;
  const word = paragraph.tokens[verb]?.lower ?? '';
  if (!/^(?:used|likes?|liked|loves?|loved|went|goes|chose|came|continued|continues)$/.test(word))
    return undefined;
  return readSubject(paragraph, verb);
}
