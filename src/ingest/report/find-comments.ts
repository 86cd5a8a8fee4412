import { endsSentence } from '../../text/marks/ends-with-sign.ts';
import { countWords } from '../../text/split-words.ts';
import { findBoilerplateRule } from '../boilerplate/boilerplate-rules.ts';
import { findEndingRule } from '../boilerplate/ending-rules.ts';
import { readStamps } from '../dates/read-stamps.ts';
import type { Passage } from '../passages/passage.ts';
import { isPostFurniture } from '../quotes/statements/post-furniture.ts';
import { agePattern } from '../quotes/statements/post-patterns.ts';

/** A comment, or a post of a forum, as it stands in copied text. */
export interface TextComment {
  readonly author: string;
  readonly time: Passage;
  readonly title: Passage | undefined;
  /** Its words. */
  readonly lines: readonly Passage[];
  /** Its words, and the lines that tell its title, author and time. */
  readonly all: readonly Passage[];
}

/** The comments of a text. */
export interface FoundComments {
  readonly comments: readonly TextComment[];
  /** They are those of several people, and a page of comments may consist of them. */
  readonly areSeveral: boolean;
}

interface Opening extends Pick<TextComment, 'author' | 'time' | 'title'> {
  readonly from: number;
  readonly to: number;
  /** Nothing but a comment is signed so. */
  readonly isSure: boolean;
}

const user = "@?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.’' -]{1,39}";
const userLine = new RegExp(`^${user}$`, 'u');
const mostWordsOfUser = 4;
const ageLine = new RegExp(`^[·•]?\\s?${agePattern}(?: ?[·•(].{0,20})?$`, 'iu');
const besideUser = /^(?:[·•]|op|author|mod(?:erator)?|.{0,20}commenter)$/i;
const mostBeside = 2;
const says = new RegExp(
  `^(?<user>${user}) (?:says|said|wrote|writes|schreibt|sagte?|dit|a écrit|dice|пишет|написала?|пише|написа(?:в|ла))(?:,? (?:on |am |le |в )?(?<time>.{6,60}?))?:?$`,
  'u',
);
const signed = new RegExp(
  `^(?<lead>(?:(?:posted|reply|comment|post) )?(?:by|von|par|от|від) )?(?<user>${user}?)\\s?(?<sign>[»›·|,–—]|on|am|le)\\s(?<time>.{6,60})$`,
  'iu',
);
const ofAnswer = /^(?:re|aw|antw|отв|ответ|відп)\s?:\s/i;
const clock = /\d{1,2}[:.]\d{2}/;
const subreddit = /^r\/\w{2,30}$/;

/** The comments under a text, or of which it consists; undefined where it has none that could be told. */
export function findComments(lines: readonly Passage[]): FoundComments | undefined {
  const openings = findOpenings(lines);
  const [first] = openings;
  if (first === undefined) return undefined;
  const isUnderHeading = lines.slice(Math.max(0, first.from - mostAbove), first.from).some(isHeading);
  const found = openings.map((opening, index) => toComment(lines, opening, openings[index + 1]?.from));
  const comments = found.filter((comment) => comment.lines.length > 0);
  const sure = found.filter(({ isSure }) => isSure).length;
  const authors = new Set(comments.map(({ author }) => author));
  const areSeveral = authors.size > 1 && (isUnderHeading || 2 * sure >= found.length);
  return areSeveral || (isUnderHeading && comments.length > 0) ? { comments, areSeveral } : undefined;
}

const mostAbove = 3;
const heading =
  /^(?:go to comments|sort(?:ed)? by\b.{0,30}|top comments|newest first|[\d.,]+\s?[km]? comments?)$/i;

function isHeading({ text }: Passage): boolean {
  return heading.test(text) || findEndingRule(text)?.leadsTo === 'comments';
}

function findOpenings(lines: readonly Passage[]): readonly Opening[] {
  const openings: Opening[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const opening =
      ofSubreddit(lines, at) ?? underTitle(lines, at) ?? bySigning(lines, at) ?? overAge(lines, at);
    if (opening === undefined) continue;
    openings.push(opening);
    at = opening.to - 1;
  }
  return openings;
}

function isUser(line: Passage | undefined): line is Passage {
  return (
    line !== undefined &&
    userLine.test(line.text) &&
    countWords(line.text) <= mostWordsOfUser &&
    !endsSentence(line.text) &&
    !ageLine.test(line.text) &&
    !buttons.test(line.text) &&
    !isPostFurniture(line)
  );
}

/** “mira_k”, “•”, “4h ago” */
function overAge(lines: readonly Passage[], from: number): Opening | undefined {
  const author = lines[from];
  if (!isUser(author)) return undefined;
  const beside = lines.slice(from + 1, from + 2 + mostBeside).findIndex(({ text }) => !besideUser.test(text));
  const time = lines[from + 1 + beside];
  if (beside === -1 || time === undefined || !ageLine.test(time.text)) return undefined;
  return { author: author.text, time, title: undefined, from, to: from + 2 + beside, isSure: false };
}

/** “r/tarnholm”, “•”, “5 hr. ago”, “sailor77”, and the headline of the post. */
function ofSubreddit(lines: readonly Passage[], from: number): Opening | undefined {
  if (!subreddit.test(lines[from]?.text ?? '')) return undefined;
  const at = lines.findIndex(({ text }, index) => index > from && index <= from + 3 && ageLine.test(text));
  const [time, author, title] = lines.slice(Math.max(at, 0));
  if (at === -1 || time === undefined || !isUser(author) || title === undefined) return undefined;
  return { author: author.text, time, title, from, to: at + 3, isSure: true };
}

/** “Re: Lock shut”, “by sailor77 » Tue May 06, 2031 3:42 pm” */
function underTitle(lines: readonly Passage[], from: number): Opening | undefined {
  const [title, line] = [lines[from], lines[from + 1]];
  if (title === undefined || line === undefined || endsSentence(title.text) || !titleForm.test(title.text))
    return undefined;
  const found = signatureOf(line, ofAnswer.test(title.text));
  return found && { ...found, title, from, to: from + 2 };
}

const titleForm = /^.{3,120}$/;

/** “sailor77 says:” over a day, “Posted by sailor77 on May 6, 2031 at 3:42 pm” */
function bySigning(lines: readonly Passage[], from: number): Opening | undefined {
  const line = lines[from];
  if (line === undefined) return undefined;
  const found = signatureOf(line, false);
  if (found !== undefined) return { ...found, title: undefined, from, to: from + 1 };
  const said = says.exec(line.text)?.groups;
  if (said?.['user'] === undefined) return undefined;
  const inside = said['time'];
  const time =
    inside === undefined ? lines[from + 1] : { text: inside, start: line.start + line.text.indexOf(inside) };
  if (time === undefined || !isMoment(time)) return undefined;
  const to = from + (inside === undefined ? 2 : 1);
  return { author: said['user'], time, title: undefined, from, to, isSure: true };
}

function signatureOf(
  line: Passage,
  isAnswer: boolean,
): Pick<Opening, 'author' | 'time' | 'isSure'> | undefined {
  const { lead = '', user: author, sign = '', time = '' } = signed.exec(line.text)?.groups ?? {};
  if (author === undefined || !(isAnswer || /[»›]/.test(sign) || / \S+ $/.test(lead))) return undefined;
  const printed = { text: time, start: line.start + line.text.length - time.length };
  return isMoment(printed) ? { author: author.trim(), time: printed, isSure: true } : undefined;
}

const longestMoment = 60;

function isMoment(line: Passage): boolean {
  return (
    line.text.length <= longestMoment &&
    clock.test(line.text) &&
    readStamps([line], undefined).day !== undefined
  );
}

const buttons =
  /^(?:(?:reply|share|report|award|quote|upvote|downvote|vote|save|like|dislike|permalink|flag|follow|edit|antworten|teilen|répondre|partager|responder|rispondi|ответить|поделиться|відповісти|go to comments|show more|read more|\d[\d.,]{0,6}k?|[·•|])(?:\s+|$))+$/i;
const answer =
  /^.{0,30}(?<!\p{L})(?:reply|antworten|répondre|responder|rispondi|ответить|відповісти|odpowiedz|svara?)(?!\p{L}).{0,30}$/iu;

function isFurniture(line: Passage): boolean {
  return (
    buttons.test(line.text) || isPostFurniture(line) || findBoilerplateRule(line.text)?.means === 'nothing'
  );
}

/** Its words end at the first button, count or foot of the page below them. */
function toComment(
  lines: readonly Passage[],
  { from, to, isSure, author, time, title }: Opening,
  next = lines.length,
): TextComment & { readonly isSure: boolean } {
  const own = lines.slice(to, next);
  const begin = own.findIndex((line) => !isFurniture(line));
  const said = begin === -1 ? [] : own.slice(begin);
  const end = said.findIndex((line) => isFurniture(line) || findEndingRule(line.text)?.ends === 'page');
  const words = end === -1 ? said : said.slice(0, end);
  const hasButton = own.some(({ text }) => answer.test(text));
  return {
    author,
    time,
    title,
    lines: words,
    all: [...lines.slice(from, to), ...words],
    isSure: isSure || hasButton,
  };
}
