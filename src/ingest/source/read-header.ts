import type { Passage } from '../passages/passage.ts';

type Key =
  | 'headline'
  | 'author'
  | 'outlet'
  | 'published'
  | 'url'
  | 'language'
  | 'deck'
  | 'sender'
  | 'recipient'
  | 'sent';

/** What the fields above a saved text say of it: YAML front matter, or lines such as “Author: Mara Holt”. */
export interface Header {
  /** Each value, as a passage of the file. */
  readonly fields: Readonly<Partial<Record<Key, Passage>>>;
  /** The lines that are the header's. */
  readonly lines: readonly Passage[];
  /** Where it ends and the text begins. */
  readonly end: number;
}

const keys: Readonly<Record<string, Key | undefined>> = {
  title: 'headline',
  headline: 'headline',
  subject: 'headline',
  author: 'author',
  authors: 'author',
  byline: 'author',
  source: 'outlet',
  publisher: 'outlet',
  outlet: 'outlet',
  publication: 'outlet',
  newspaper: 'outlet',
  site: 'outlet',
  date: 'published',
  published: 'published',
  date_published: 'published',
  published_date: 'published',
  published_at: 'published',
  publish_date: 'published',
  publication_date: 'published',
  url: 'url',
  original_url: 'url',
  source_url: 'url',
  canonical_url: 'url',
  link: 'url',
  lang: 'language',
  language: 'language',
  description: 'deck',
  summary: 'deck',
  deck: 'deck',
  from: 'sender',
  to: 'recipient',
  sent: 'sent',
};

const frontMatter = /^\s*---[ \t\r]*\n(?<fields>(?:[^\n]*\n){1,60}?)---[ \t\r]*(?:\n|$)/;
/** A mail that was passed on stands below a drawn line that says so. */
const fieldLines =
  /^\s*(?:(?:[-_=]{2,} ?\p{L}[^\n]{2,60}?[-_=]{2,}|Begin forwarded message:)[ \t\r]*\n\s*)?(?<fields>(?:[A-Za-z][A-Za-z_-]{1,24}:[ \t][^\n]*(?:\n|$)){2,30})(?=\s)/u;
/** Programs that keep notes set the fields under the heading, mail under the subject: “# Lock shut”, “URL: …”, “Author: …”. */
const underHeading =
  /^\s*(?:# )?(?<heading>[^\n:]{4,200}|(?:fwd?|re|wg|aw|tr|rv|enc)\s?:[^\n]{4,200})\n\s*(?<fields>(?:[A-Za-z][A-Za-z_-]{1,24}:[ \t][^\n]*(?:\n|$)){2,30})(?=\s)/iu;
/** A mail that was printed from a browser: mailbox, subject, “1 message”, “Harbour Gazette <news@…> Thu, May 8, 2031 at 9:00 AM”, “To: …”. */
const countOfMails =
  /^\d{1,3} (?:messages?|nachrichten?|mensajes?|mensagens?|messaggi\p{L}?|сообщени\p{L}|повідомлен\p{L}{1,2}|листи?)$/iu;
const senderAndDay =
  /^(?<sender>[^<>]{0,80}<[^\s<>@]{1,80}@[^\s<>]{1,80}>)(?:\s+(?<sent>(?=.{0,80}\d[:.]\d{2})\S.{0,80}))?$/u;
const toWhom = /^(?:to|cc|reply-to|an|à|para|a|кому):\s/iu;
const mostAboveCount = 5;
const mostOfHead = 3000;
const fewestKnown = 2;
/** “Fwd: Re: Lock shut” */
const passedOn = /^(?:(?:fwd?|re|wg|aw|tr|rv|enc)\s?:\s*)+/iu;
/** Clippers list authors below their key, as links to notes: `  - "[[Mara Holt]]"`. */
const listedAuthors = /^authors?:[ \t]*\r?\n(?<items>(?:[ \t]+-[^\n]*(?:\n|$)){1,20})/im;
const itemOfList = /[ \t]+-[ \t]*(?<name>[^\n]*?)[ \t\r]*(?:\n|$)/g;
/** Around each name; an apostrophe inside one is its own. */
const enclosingMarks = /["'](?:(?<=(?:^|[,[])\s*["'])|(?=\s*(?:$|[,\]])))|\[\[|\]\]/g;
const field = /^(?<lead>(?<key>[A-Za-z][A-Za-z_-]{1,24}):[ \t]+["'[]?)(?<value>[^\n]*?)["'\]]?[ \t\r]*$/gm;

/** Reads the header of a saved text; nothing where there is none, or where it has no title. */
export function readHeader(source: string): Header | undefined {
  const above = frontMatter.exec(source) ?? fieldLines.exec(source);
  return above === null ? (readPrintedMail(source) ?? readUnderHeading(source)) : toHeader(above, undefined);
}

function readPrintedMail(source: string): Header | undefined {
  const lines = linesIn(source.slice(0, mostOfHead)).map(({ text, start }) => ({
    text: text.trim(),
    start: start + text.length - text.trimStart().length,
  }));
  const at = lines.findIndex(({ text }, index) => index <= mostAboveCount && countOfMails.test(text));
  const [subject, from] = [lines[at - 1], lines[at + 1]];
  const { sender, sent } = senderAndDay.exec(from?.text ?? '')?.groups ?? {};
  const headline = withoutReply(subject);
  if (at < 1 || headline === undefined || from === undefined || sender === undefined) return undefined;
  const to = lines.slice(at + 2).findIndex(({ text }) => !toWhom.test(text));
  const head = lines.slice(0, to === -1 ? lines.length : at + 2 + to);
  const last = head.at(-1) ?? from;
  return {
    fields: {
      headline,
      sender: { text: sender, start: from.start },
      ...(sent === undefined ? {} : { sent: { text: sent, start: from.start + from.text.indexOf(sent) } }),
    },
    lines: head.filter((line) => line !== subject),
    end: last.start + last.text.length,
  };
}

function linesIn(text: string): readonly Passage[] {
  return Array.from(text.matchAll(/[^\n]*\S/g), ({ index, 0: line }) => ({ text: line, start: index }));
}

function readUnderHeading(source: string): Header | undefined {
  const found = underHeading.exec(source);
  const text = found?.groups?.['heading']?.trim();
  if (found === null || text === undefined) return undefined;
  const header = toHeader(found, { text, start: found.index + found[0].indexOf(text) });
  return header !== undefined && Object.keys(header.fields).length > fewestKnown ? header : undefined;
}

function toHeader(found: RegExpExecArray, heading: Passage | undefined): Header | undefined {
  const block = found.groups?.['fields'];
  if (block === undefined) return undefined;
  const named = readFields(block, found.index + found[0].indexOf(block));
  const headline = withoutReply(named.headline ?? heading);
  if (headline === undefined) return undefined;
  const fields = { ...named, headline };
  const isMail = fields.sender !== undefined || fields.recipient !== undefined;
  const lines = linesIn(found[0]);
  const isHeading = ({ start, text }: Passage): boolean =>
    headline === heading &&
    text.endsWith(heading?.text ?? '') &&
    start <= (heading?.start ?? 0) &&
    (heading?.start ?? 0) < start + text.length;
  return {
    fields: isMail ? ofMail(fields) : fields,
    lines: lines.filter((line) => !isHeading(line)),
    end: found[0].length,
  };
}

function withoutReply(headline: Passage | undefined): Passage | undefined {
  if (headline === undefined) return undefined;
  const lead = passedOn.exec(headline.text)?.[0].length ?? 0;
  return lead === 0 ? headline : { text: headline.text.slice(lead), start: headline.start + lead };
}

/** The day of a mail is the day on which it was sent. */
function ofMail({ published, ...fields }: Header['fields']): Header['fields'] {
  const sent = fields.sent ?? published;
  return sent === undefined ? fields : { ...fields, sent };
}

function readFields(block: string, offset: number): Header['fields'] {
  const fields: Partial<Record<Key, Passage>> = {};
  for (const { index, groups } of block.matchAll(field)) {
    const { lead = '', key = '', value = '' } = groups ?? {};
    const known = keys[key.toLowerCase()];
    const name = known === 'outlet' && webAddress.test(value) ? 'url' : known;
    if (name !== undefined && value !== '')
      fields[name] ??= { text: value, start: offset + index + lead.length };
  }
  const author = fields.author ?? authorsOfList(block, offset);
  return author === undefined
    ? fields
    : { ...fields, author: { ...author, text: author.text.replace(enclosingMarks, '') } };
}

const webAddress = /^https?:\/\//i;

function authorsOfList(block: string, offset: number): Passage | undefined {
  const found = listedAuthors.exec(block);
  if (found === null) return undefined;
  const names = Array.from(
    (found.groups?.['items'] ?? '').matchAll(itemOfList),
    ({ groups }) => groups?.['name'],
  );
  return { text: names.join(', '), start: offset + found.index };
}

/** The text with blanks for its header, so that every other place stays the same. */
export function withoutHeader(source: string, { end }: Header): string {
  return source.slice(0, end).replace(/[^\n]/g, ' ') + source.slice(end);
}
