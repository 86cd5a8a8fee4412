import { endsSentence } from '../../../text/marks/ends-with-sign.ts';
import { hasDoubleMark } from '../../../text/marks/quotation-marks.ts';
import { shortenText } from '../../../text/shorten-text.ts';
import { countWords } from '../../../text/split-words.ts';
import type { OtherKind } from './other-kind.ts';

export const savePages = 'Save the pages themselves, or fetch them one by one: npm run ingest -- https://….';

/** Windows and Linux keep a link as a file of settings, macOS as a property list. */
const settings = /^\s*\[[^\]\n]{1,80}\]/;
const ofLink = /^\[(?:InternetShortcut|Desktop Entry)\]/m;
const address = /^URL(?:\[\$e\])?=(\S{1,2000})/m;
const ofMac = /<key>URL<\/key>\s{0,20}<string>([^<]{1,2000})<\/string>/;

/** A file that is nothing but where something stands: one link, or a list of addresses. */
export function findLinks(text: string): OtherKind | undefined {
  const start = text.slice(0, 4000);
  if (settings.test(start) && ofLink.test(start)) {
    const [, to] = address.exec(start) ?? [];
    if (to !== undefined) return linkTo(to);
  }
  return findAddresses(text);
}

/** The link of a property list. */
export function findLinkOfMac(plist: string): OtherKind | undefined {
  const [, to] = ofMac.exec(plist.slice(0, 4000)) ?? [];
  return to === undefined ? undefined : linkTo(to.replaceAll('&amp;', '&'));
}

function linkTo(to: string): OtherKind {
  return {
    rule: 'link-and-no-report',
    message: `The file is a link to ${shortenText(to, 200)} and holds no word of what stands there.`,
    hint: 'Open it and save the page, or give its address in place of a file: npm run ingest -- https://….',
    line: 1,
  };
}

const mostLines = 5000;
const fewestTitled = 3;
const longestTitle = 16;
const anyAddress = /<?https?:\/\/[^\s<>()[\]]+>?/g;
const bullet = /^\s*(?:[-*•+]|\d{1,4}[.)])\s+/;

/** An address in every line, alone or beside a title. */
function findAddresses(text: string): OtherKind | undefined {
  if (!/^[^\n]{0,400}https?:\/\//.test(text.trimStart())) return undefined;
  const lines = text.split('\n', mostLines).filter((line) => line.trim() !== '');
  const titles: string[] = [];
  for (const line of lines) {
    const title = titleBeside(line);
    if (title === undefined) return undefined;
    titles.push(title);
  }
  const isTitled = titles.some((title) => title !== '');
  if (isTitled && lines.length < fewestTitled) return undefined;
  return lines.length === 1 ? linkTo(lines[0]?.trim() ?? '') : listOfLines(lines.length, isTitled);
}

/** What stands in a line beside its address; nothing where there is none, or a sentence. */
function titleBeside(line: string): string | undefined {
  const bare = line.replace(bullet, '');
  const title = bare.replace(anyAddress, '').replace(/^[\s|()[\]–—:-]+|[\s|()[\]–—:-]+$/g, '');
  if (bare.trim() === title) return undefined;
  return endsSentence(title) || hasDoubleMark(title) || countWords(title) > longestTitle ? undefined : title;
}

function listOfLines(count: number, isTitled: boolean): OtherKind {
  return {
    rule: 'list-of-addresses',
    message: `The file is a list of ${count} addresses${isTitled ? ' with their titles' : ''} and holds the text of no report.`,
    hint: savePages,
    line: 1,
  };
}
