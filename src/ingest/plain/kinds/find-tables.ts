import { saveReports } from './find-highlights.ts';
import { savePages } from './find-links.ts';
import type { OtherKind } from './other-kind.ts';

const tableName = /\.(?:csv|tsv)$/i;
const columns = /^\W?(?:[\w -]{1,30}[,;\t]\s?){1,30}[\w -]{1,30}\s*$/;
const ofAddress = /^(?:url|link|address|href|given_url|resolved_url)$/i;
const ofWords =
  /^(?:(?:full|main|article|story|clean|plain|raw|body|page|post)[ _-]?)?(?:text|content|contents|body|html|article|story|transcript|abstract|texte|texto|testo|inhalt|tekst|contenido|contenu)$/i;
const ofPieces = /^(?:selection|excerpt|highlights?|notes?|description|summary|quote)$/i;
const ofHighlight = /^highlights?$/i;
const ofBook = /^(?:book title|book author|document title|title|location|color|colour|highlighted at)$/i;

/** A table that some program exported: of what was kept for later, or of what was marked in it. */
export function findTables(name: string, text: string): OtherKind | undefined {
  const [head = ''] = text.split('\n', 1);
  const names = head
    .replaceAll('"', '')
    .split(/[,;\t]/, 60)
    .map((one) => one.trim());
  if (!tableName.test(name) || !columns.test(head.replaceAll('"', ''))) return undefined;
  if (names.some((one) => ofAddress.test(one)))
    return names.some((one) => ofWords.test(one)) ? undefined : listOfAddresses(names);
  const isOfBooks = names.some((one) => ofHighlight.test(one)) && names.some((one) => ofBook.test(one));
  return isOfBooks ? tableOfHighlights : undefined;
}

function listOfAddresses(names: readonly string[]): OtherKind {
  const pieces = names.filter((one) => ofPieces.test(one)).map((one) => `“${one}”`);
  const message =
    pieces.length === 0
      ? 'The file is a table of addresses and holds the text of no report.'
      : `The file is a table of addresses and holds no report: under ${pieces.join(', ')} stand pieces and notes at most.`;
  return { rule: 'list-of-addresses', message, hint: savePages, line: 1 };
}

const tableOfHighlights: OtherKind = {
  rule: 'highlights-and-no-report',
  message: 'The file is a table of highlights, pieces that a reader marked, and holds no report whole.',
  hint: saveReports,
  line: 1,
};
