import { findHighlights } from './kinds/find-highlights.ts';
import { findLinks } from './kinds/find-links.ts';
import { findReferences } from './kinds/find-references.ts';
import { findTables } from './kinds/find-tables.ts';
import { findXml } from './kinds/find-xml.ts';
import type { OtherKind } from './kinds/other-kind.ts';

/** What a file is that neither holds a report nor says so by its name; nothing where it may be a plain text. */
export function findOtherKind(name: string, text: string): OtherKind | undefined {
  return (
    findXml(text) ?? findTables(name, text) ?? findLinks(text) ?? findReferences(text) ?? findHighlights(text)
  );
}
