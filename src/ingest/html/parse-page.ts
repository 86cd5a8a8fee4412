import { createRequire } from 'node:module';
import { boundHtml } from './blocks/bound-html.ts';
import { withoutArchiveBar } from './head/saved-address.ts';

const require = createRequire(import.meta.url);

/** The parser is read when the first page comes: plain text goes without it. */
function parseHTML(html: string): { readonly document: Document } {
  const linkedom = require('linkedom') as typeof import('linkedom');
  return linkedom.parseHTML(html);
}

const bodyTag = /<body[\s>/]/i;
const frameTags = /<(?:!doctype|\/?html|\/?head|\/?body)\b[^>]{0,2000}>/gi;

/** A saved page as a document that always has a root and a body. */
export function parsePage(html: string): Document {
  const bounded = boundHtml(withoutArchiveBar(html));
  const whole = bodyTag.test(bounded)
    ? bounded
    : `<html><head></head><body>${bounded.replace(frameTags, '')}</body></html>`;
  const { document } = parseHTML(whole);
  return document.body === null || document.documentElement.tagName !== 'HTML'
    ? parsePage(whole.replace(frameTags, ''))
    : document;
}
