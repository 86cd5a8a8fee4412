import { joinPages } from './join-pages.ts';

/** A text without the heads and feet that a browser or a printer set at the edges of its pages. */
export interface Unpaged {
  readonly text: string;
  /** How many such lines were left out. */
  readonly removed: number;
  /** The address that stands in them. */
  readonly url: string | undefined;
}

const pageWord = 'page|seite|página|pagina|страница|стр\\.|сторінка|strona';
const outOf = '(?:/|of|von|sur|de|di|из|з|z)';
const countOfPages = `(?:(?:${pageWord}) )?(\\d{1,3}) ?${outOf} ?(\\d{1,3})`;
/** “https://… 1/2” stands at the foot of nothing but a printed page. */
const addressAndCount = new RegExp(`^(https?://\\S+)\\s+${countOfPages}$`, 'iu');
const endsWithCount = new RegExp(`^(?:.*\\s)?${countOfPages}$`, 'iu');
const beginsWithCount = new RegExp(`^${countOfPages}\\s.*$`, 'iu');
/** “5/7/31, 8:02 AM Bridge closed | Harbour Gazette” */
const dayAndTitle = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[:.]\d{2}(?:\s?[AP]M)?\s+\S.*$/i;
/** The same over two lines each: some programs set an end of line between what stands left and right. */
const dayAlone = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[:.]\d{2}(?:\s?[AP]M)?$/i;
const addressAlone = /^https?:\/\/\S+$/;
/** A mailbox in a browser is nobody who publishes. */
const mailbox = /^https?:\/\/(?:(?:mail|webmail|email|outlook)\.|[^/\s]+\/(?:mail|owa)\/)/i;
const titleAndAddress = /^\S.*\s(https?:\/\/\S+)$/;

/** Takes out what stands at the edge of several printed pages; of a head the first print stays, a paragraph over a page’s end is one. */
export function withoutPageMarks(text: string): Unpaged {
  const lines = text.split('\n');
  const counts = countPages(lines);
  if (counts.size === 0) return { text, removed: 0, url: undefined };
  const heads = new Map<string, number>();
  for (const line of lines) heads.set(line.trim(), (heads.get(line.trim()) ?? 0) + 1);
  const seen = new Set<string>();
  const isMark = (line: string, at: number): boolean => {
    const bare = line.trim();
    if (counts.has(bare) || isAddressOver(lines, at, counts)) return true;
    const isHead =
      (heads.get(bare) ?? 0) > 1 &&
      (dayAndTitle.test(bare) ||
        titleAndAddress.test(bare) ||
        dayAlone.test(bare) ||
        dayAlone.test(lines[at - 1]?.trim() ?? ''));
    const isFirst = isHead && !seen.has(bare);
    if (isHead) seen.add(bare);
    return isHead && !isFirst;
  };
  const marks = lines.map(isMark);
  return {
    text: joinPages(lines, marks),
    removed: marks.filter(Boolean).length,
    url: [
      ...[...counts].map((line) => addressAndCount.exec(line)?.[1]),
      ...lines.filter((_, at) => isAddressOver(lines, at, counts)).map((line) => line.trim()),
    ].find((url) => url !== undefined && !mailbox.test(url)),
  };
}

/** An address on the line above that of the count. */
function isAddressOver(lines: readonly string[], at: number, counts: ReadonlySet<string>): boolean {
  return addressAlone.test(lines[at]?.trim() ?? '') && counts.has(lines[at + 1]?.trim() ?? '');
}

const bareCount = /^\d{1,3} ?\/ ?\d{1,3}$/;
/** “Part 1 of 2” is a heading of the text. */
const ofParts = new RegExp(`^\\p{L}+(?: \\p{L}+)? \\d{1,3} ?${outOf} ?\\d{1,3}$`, 'iu');
const ofPages = new RegExp(`^(?:${pageWord}) `, 'iu');

function isHeading(line: string): boolean {
  return ofParts.test(line) && !ofPages.test(line);
}

/** The lines that count the pages: “1/2” at the foot of the first, “2/2” at that of the second. */
function countPages(lines: readonly string[]): ReadonlySet<string> {
  const counted = lines
    .map((line) => line.trim())
    .flatMap((line) => {
      const found = endsWithCount.exec(line) ?? beginsWithCount.exec(line);
      return found === null || isHeading(line)
        ? []
        : [{ line, page: Number(found[1]), of: Number(found[2]), shape: line.replace(/\d+/g, '#') }];
    });
  /** “1/3” alone may number the posts of a thread. */
  const hasEdges = lines.some(
    (line, at) =>
      dayAndTitle.test(line.trim()) ||
      titleAndAddress.test(line.trim()) ||
      (addressAlone.test(line.trim()) && bareCount.test(lines[at + 1]?.trim() ?? '')),
  );
  const groups = Map.groupBy(counted, ({ of, shape }) => `${of} ${shape}`);
  const found = Array.from(groups.values()).filter((group) => {
    const isInOrder = group.every(
      ({ page, of }, index) => page <= of && page > (group[index - 1]?.page ?? 0),
    );
    const isThread = group.every(({ line }) => bareCount.test(line));
    if (isThread && !hasEdges) return false;
    return isInOrder && (group.length > 1 || addressAndCount.test(group[0]?.line ?? ''));
  });
  return new Set(found.flat().map(({ line }) => line));
}
