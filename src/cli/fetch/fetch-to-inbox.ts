import { join } from 'node:path';
import type { Notice } from '../../domain/notice.ts';
import { toSlug } from '../../text/slug.ts';
import { nodeDisk } from '../disk/disk.ts';
import { hashBytes } from '../disk/hash-bytes.ts';
import { headerEnding } from '../disk/kept-header.ts';
import { replaceWholeFile } from '../disk/write-whole-file.ts';
import { fetchPage } from './fetch-page.ts';

export interface InboxOptions {
  readonly maxSize: number;
  readonly allowPrivate?: true;
}

/**
 * Fetches one page and keeps its bytes and its header in a folder, as the saved file that all else is proved against.
 * Gives the path, or why there is none. The name says where it came from; the same bytes have the same name.
 */
export async function fetchToInbox(
  address: string,
  folder: string,
  { maxSize, allowPrivate }: InboxOptions,
): Promise<string | Notice> {
  const page = await fetchPage(address, { mostBytes: maxSize, mayBePrivate: allowPrivate === true });
  if (page.status === 'refused') return page.notice;
  const path = join(folder, `${nameOf(page.url, page.bytes)}${endingOf(page.header)}`);
  nodeDisk.makeFolder(folder);
  replaceWholeFile(`${path}${headerEnding}`, page.header);
  replaceWholeFile(path, page.bytes);
  return path;
}

function nameOf(url: string, bytes: Uint8Array): string {
  const { hostname, pathname } = new URL(url);
  const hash = hashBytes(bytes).slice(0, 8);
  return `${toSlug(`${hostname} ${pathname}`, 80)}-${hash}`;
}

const endings: readonly (readonly [type: RegExp, ending: string])[] = [
  [/^content-type:\s*application\/pdf/im, '.pdf'],
  [/^content-type:\s*(?:application|text)\/(?:\w+\+)?xml(?!\w)/im, '.xml'],
  [/^content-type:\s*application\/feed\+json/im, '.json'],
  [/^content-type:\s*text\/plain/im, '.txt'],
];

function endingOf(header: string): string {
  return endings.find(([type]) => type.test(header))?.[1] ?? '.html';
}
