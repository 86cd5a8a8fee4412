import { handlePattern } from './post-patterns.ts';

const count = '[\\d.,]+\\s?(?:[KMkм]|тыс\\.?|млн\\.?|Mio\\.?)?';
const counted =
  'repl(?:y|ies)|reposts?|retweets?|likes?|quotes?|views?|bookmarks?|boosts?|favou?rites?|comments?|shares?|reactions?|Gefällt mir|Kommentar\\p{L}*|J’aime|commentaires?|partages?|просмотр\\p{L}*|комментар\\p{L}*|перегляд\\p{L}*|коментар\\p{L}*';
const counts = new RegExp(
  `^(?:${count}|(?:${count} )?(?:${counted})(?:\\s?[·•]\\s?${count} (?:${counted}))*)$`,
  'iu',
);
const buttons =
  /^(?:[·•|…]|(?:…|\.\.\.) ?(?:see )?more|hashtag ?#.*|Activate to view larger image,?|Image preview|No alternative text description for this image|.{2,50} and [\d.,]+ others?|Repost|Author|edited|GIF|ALT|Follow|Reply|Like|Comment|Share|Send|Media|Pinned|Show (?:more|this thread)|See (?:more|translation)|Translate (?:post|bio)|(?:Read|View) \d+ (?:more )?(?:repl(?:y|ies)|comments?)|(?:All reactions|Most relevant):?|Last edited.{0,40}|Kommentieren|Teilen|Commenter|Partager|Нравится|Поделиться|Ответить)$/iu;
/** What a page that unrolls threads sets above them and below. */
const ofUnroller =
  /^(?:[·•](?: ?[·•]){2,}|.{2,50} Profile picture|Missing some (?:Tweets?|posts?) in this thread\?.*|Keep Current with .*|Stay in touch and get notified when new unrolls.*|Read all threads|This Thread may be Removed Anytime!|PDF|Twitter may remove this content at anytime!.*|Try unrolling a thread yourself!|Did Thread Reader help you today\?.*|Force a refresh)$/iu;
/** What stands between the names of a post and its words. */
const leads = new RegExp(
  `^(?:\\+? ?follow|visit my website|view my .{1,30}|(?:bookmark|save as pdf|my authors)(?:\\s+(?:bookmark|save as pdf|my authors))*|replying to|in reply to.{0,60}|reposted by.{0,60}|pinned|${handlePattern}(?: and ${handlePattern.replaceAll('<handle>', '<other>')})?)$`,
  'iu',
);

interface LineWords {
  readonly text: string;
}

/** A count or a button that a page sets below a post. */
export function isPostFurniture({ text }: LineWords): boolean {
  return counts.test(text) || buttons.test(text) || ofUnroller.test(text);
}

/** Words that the page sets there, not only figures. */
export function isPostButton({ text }: LineWords): boolean {
  return isPostFurniture({ text }) && /\p{L}{3}/u.test(text);
}

/** “Replying to @annmoss” above the words. */
export function isPostLead({ text }: LineWords): boolean {
  return leads.test(text) || /^[·•]$/u.test(text);
}

const above =
  /^(?:Thread Reader(?: App)?|Feed post(?: number \d+)?|(?:See |Show )?(?:new )?(?:posts?|thread|tweets?|conversation|replies|status|timeline)|Home|Back|Explore|Feed|Chat|Messages|Profile|Beitrag|Beiträge|Unterhaltung|Публикация|Пост|Запись|Допис|Hilo|Publication|Publicación)$/iu;

/** “Post”, “Thread”, “See new posts”: what a page sets above its first post; a headline is none. */
export function isAbovePosts(line: LineWords): boolean {
  return above.test(line.text) || isPostFurniture(line) || isPostLead(line);
}
