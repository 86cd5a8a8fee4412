import type { Stretch } from '../../../text/stretch.ts';
import { footTime, type Line, type Opening, openingAt, timeOfLine } from './find-openings.ts';
import { isAbovePosts, isPostButton, isPostFurniture, isPostLead } from './post-furniture.ts';

/** A post of a social network as it stands in a text that was selected and copied. */
export interface CopiedPost extends Pick<Opening, 'name' | 'handle' | 'time' | 'by'> {
  /** From its name to what tells of it behind its words. */
  readonly start: number;
  readonly end: number;
  /** One for each line of its words. */
  readonly words: readonly Stretch[];
  /** Lines behind its counts that begin no post that could be told. */
  readonly left: readonly Stretch[];
}

/** “Post”, “Thread”, “See new posts”: what a page sets above the first. */
const mostAbove = 3;

/** The posts of a text that is nothing else, in reading order; none where it begins with something else. */
export function findCopiedPosts(text: string): readonly CopiedPost[] {
  const lines = linesOf(text);
  const openings = withoutDoubted(lines, findOpenings(lines));
  const first = openings[0];
  if (first === undefined || lines.slice(0, first.from).some((line) => !isAbovePosts(line))) return [];
  if (first.from > mostAbove) return [];
  const posts = withWordless(lines, openings);
  const [only, ...more] = posts;
  if (only === undefined || (more.length === 0 && isSharedHeadline(only))) return [];
  return more.length > 0 || only.time !== undefined ? posts : [];
}

/** A post without words is told of behind the one before it, or behind the first. */
function withWordless(lines: readonly Line[], openings: readonly Opening[]): readonly CopiedPost[] {
  const posts: CopiedPost[] = [];
  let wordless: Stretch[] = [];
  for (const [index, opening] of openings.entries()) {
    const post = toPost(lines, opening, openings[index + 1]?.from);
    if (post !== undefined) {
      posts.push({ ...post, left: [...wordless, ...post.left] });
      wordless = [];
      continue;
    }
    const before = posts.pop();
    if (before === undefined) wordless = [...wordless, opening.name];
    else posts.push({ ...before, left: [...before.left, opening.name] });
  }
  return posts;
}

/** A headline that was sent in a chat, and the report under it. */
function isSharedHeadline({ by, words }: CopiedPost): boolean {
  return by === 'messenger' && words.length > 1;
}

function findOpenings(lines: readonly Line[]): readonly Opening[] {
  const openings: Opening[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const opening = openingAt(lines, at);
    if (opening === undefined) continue;
    openings.push(opening);
    at = opening.to - 1;
  }
  return openings;
}

const line = /[^\n]+/g;

function linesOf(text: string): readonly Line[] {
  return Array.from(text.matchAll(line), ({ index, 0: whole }) => {
    const bare = whole.trim();
    const start = index + whole.indexOf(bare);
    return { text: bare, start, end: start + bare.length };
  }).filter((one) => one.text !== '');
}

/** A name over a time begins a post where a button or so many counts stand under its words; beside such a post one count will do. */
const fewestCounts = 2;

/** What begins no post for sure stays with the lines behind the post before it. */
function withoutDoubted(lines: readonly Line[], openings: readonly Opening[]): readonly Opening[] {
  const counts = openings.map(({ to }, index) => {
    const own = lines.slice(to, openings[index + 1]?.from);
    return own.some(isPostButton) ? fewestCounts : own.filter(isPostFurniture).length;
  });
  const isSure = openings.some(({ by }, index) => by === 'time' && (counts[index] ?? 0) >= fewestCounts);
  const isPage = openings.some(({ by, isDated, time }) => by === 'handle' && time && isDated === undefined);
  return openings.filter(({ by, isDated }, index) => {
    const hasCounts = (counts[index] ?? 0) > 0;
    if (isDated) return isPage || hasCounts;
    return by !== 'time' || (isSure && hasCounts);
  });
}

function toPost(lines: readonly Line[], opening: Opening, next = lines.length): CopiedPost | undefined {
  const own = lines.slice(opening.to, next);
  const skipped = own.findIndex((one) => !isPostLead(one));
  const said = skipped === -1 ? [] : own.slice(skipped);
  const from = opensWithCount(said, opening) ? 1 : 0;
  const end = said.findIndex((one, index) => index >= from && endsWords(one, opening));
  const words = end === -1 ? said : said.slice(0, end);
  const behind = end === -1 ? [] : said.slice(end);
  const all = [...(opening.words === undefined ? [] : [opening.words]), ...words];
  if (all.length === 0) return undefined;
  const tellsTime = behind.find((one) => timeBelow(one) !== undefined);
  const time = opening.time ?? (tellsTime && timeBelow(tellsTime));
  const mark =
    opening.by === 'time'
      ? (behind.find(isPostButton) ?? behind[fewestCounts - 1])
      : opening.time === undefined
        ? tellsTime
        : undefined;
  return {
    name: opening.name,
    by: opening.by,
    ...(opening.handle === undefined ? {} : { handle: opening.handle }),
    ...(time === undefined ? {} : { time }),
    start: lines[opening.from]?.start ?? 0,
    end: Math.max(all.at(-1)?.end ?? 0, mark?.end ?? 0),
    words: all.map(({ start, end: to }) => ({ start, end: to })),
    left: behind.filter((one) => !isPostFurniture(one) && !isPostLead(one) && timeBelow(one) === undefined),
  };
}

/** “2031”, and prose under it, with counts or a full stop: the figure is of the words. */
function opensWithCount([first, second, ...rest]: readonly Line[], opening: Opening): boolean {
  if (first === undefined || second === undefined) return false;
  const isProse = /\p{L}+\P{L}+\p{L}/u.test(second.text) && !endsWords(second, opening);
  return (
    isPostFurniture(first) &&
    isProse &&
    (/[.!?…]$/u.test(second.text) || rest.some((one) => isPostFurniture(one)))
  );
}

function endsWords(one: Line, opening: Opening): boolean {
  return (
    isPostFurniture(one) ||
    footTime(one) !== undefined ||
    (opening.time === undefined && timeOfLine(one) !== undefined)
  );
}

function timeBelow(one: Line): Stretch | undefined {
  return footTime(one) ?? timeOfLine(one);
}
