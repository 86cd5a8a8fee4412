import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isRecord } from '../../src/text/tables/is-record.ts';

/** A file as it is written and read. */
export type Written = string | Uint8Array<ArrayBuffer>;

/** A format in which the site gives texts to programs. */
export interface HostileFormat {
  readonly name: string;
  /** The file with the text wherever it has one. */
  readonly write: (text: string) => Written;
  /** As somebody writes it who does not think of texts like these. */
  readonly carelessly: (text: string) => Written;
  /** Every text that a program of others finds in it, with what else is there; throws where it cannot read it. */
  readonly read: (written: Written) => unknown;
  /** What it holds of a text where that is not all of it; of the texts that are found as much is compared. */
  readonly holds?: (text: string) => string;
}

const harmless = 'Kxqz';

/** Asks of a text whether it is read in a file where a harmless one is read, and nothing besides. */
export async function createKeeping(
  write: HostileFormat['write'],
  { read, holds = (all) => all.toWellFormed() }: HostileFormat,
): Promise<(text: string) => Promise<boolean>> {
  const model = await read(write(harmless));
  return async (text) => {
    try {
      const found = changeTexts(await read(write(text)), holds);
      const wanted = changeTexts(model, (each) => holds(each.replaceAll(harmless, () => text)));
      return JSON.stringify(found) === JSON.stringify(wanted);
    } catch {
      return false;
    }
  };
}

function changeTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => changeTexts(each, change));
  return isRecord(value)
    ? Object.entries(value).map(([name, each]) => [name, changeTexts(each, change)])
    : value;
}

/** A format of lines has no breaks in its texts, and none has what no text holds. */
export const inLine = (text: string): string =>
  text.toWellFormed().replaceAll(/[\s\p{Cc}\ufffd-\uffff]/gu, '');

/** Elements of a piece of HTML with their attributes and texts, in order. */
export function readHtml(text: string): readonly unknown[] {
  const found: unknown[] = [];
  visit(unified().use(rehypeParse, { fragment: true }).parse(text), (node) => {
    if (node.type === 'element') found.push([node.tagName, node.properties]);
    if (node.type === 'text' && node.value.trim() !== '') found.push(node.value);
    if (node.type === 'comment') found.push([node.type, node.value]);
  });
  return found;
}

/** A file as text. */
export const textOf = (written: Written): string =>
  typeof written === 'string' ? written : new TextDecoder('utf-8', { ignoreBOM: true }).decode(written);
