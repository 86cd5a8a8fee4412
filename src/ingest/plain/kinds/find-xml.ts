import { findLinkOfMac } from './find-links.ts';
import type { OtherKind } from './other-kind.ts';

const startOfXml = /^\s*<\?xml\b[^>]{0,200}\?>(?:\s*<[!?][^>]{0,1000}>)*\s*<(?<root>[A-Za-z][\w:.-]{0,60})/;
const startOfSvg = /^\s*<(?<root>svg)\s[^>]{0,2000}xmlns\b/i;
/** Feeds, exports of notes and pages. */
const knownRoots = /^(?:rss|feed|rdf:RDF|en-export|html|body|div|article)$/i;

/** XML that is neither a feed nor a page. */
export function findXml(text: string): OtherKind | undefined {
  const start = text.slice(0, 4000);
  const root = (startOfXml.exec(start) ?? startOfSvg.exec(start))?.groups?.['root'];
  if (root === undefined || knownRoots.test(root)) return undefined;
  if (root.toLowerCase() === 'svg') return drawing;
  return (root === 'plist' ? findLinkOfMac(text) : undefined) ?? otherXml(root);
}

function otherXml(root: string): OtherKind {
  return {
    rule: 'xml-of-another-kind',
    message: `The file is XML of a kind that is not read: its root element is <${root}>.`,
    hint: 'Save the report as a web page, as plain text, or as the feed that it stands in.',
    line: 1,
  };
}

const drawing: OtherKind = {
  rule: 'format-not-read',
  message: 'The file is a drawing (SVG), which is not read.',
  hint: 'Save the page itself, or type the words that you need and say where they stand.',
  line: 1,
};
