import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import type { CitationFile } from '../../derive/cite/citation-forms.ts';
import type { Cited } from '../../derive/cite/cited.ts';
import { type CslItem, toCslItem, toNumberedItem } from '../../derive/cite/csl-item.ts';
import { toWebAnnotation } from '../../derive/cite/web-annotation.ts';
import { oneLine } from '../../text/lines/one-line.ts';
import { escapeLatex } from './escape-latex.ts';

/** The text of a file by which other programs take over a citation. */
export function citationFile(cited: Cited, format: CitationFile): string {
  switch (format) {
    case 'bib':
      return toBibtex(cited);
    case 'ris':
      return toRis(cited);
    case 'json':
      return toJson([toCslItem(cited)]);
    case 'jsonld':
      return toJson(toWebAnnotation(cited));
  }
}

/** A reference of ours, so that two quotes of one report do not share the key of that report. */
const { format: bibtexFormat } = plugins.config.get('@bibtex');
bibtexFormat.useIdAsLabel = true;
bibtexFormat.checkLabel = false;
/** It would drop every letter that has no command, escape no author, and read `<b>` in words as bold: what it writes is escaped before. */
bibtexFormat.asciiOnly = false;

/** Without its class, which reads whatever it is given, mends it and reads it again: our items are sound CSL-JSON. */
const { format: write } = plugins.output;

function toBibtex(cited: Cited): string {
  return `${write('bibtex', [inLatex(toNumberedItem(cited))]).trim()}\n`;
}

/** Every text but for addresses, ids and codes. */
function inLatex({ author, ...item }: CslItem): CslItem {
  const texts = (['title', 'container-title', 'note', 'archive'] as const).flatMap((name) => {
    const text = item[name];
    return text === undefined ? [] : [[name, escapeLatex(text)]];
  });
  const authors = author?.map(({ literal }) => ({ literal: escapeLatex(literal) }));
  return { ...item, ...Object.fromEntries(texts), ...(authors && { author: authors }) };
}

/**
 * citation-js would break the lines of a RIS file at 70 signs, in words and addresses, so the lines are ours, a field each;
 * so is the day, which it leaves out of reports and writes without noughts elsewhere.
 */
function toRis(cited: Cited): string {
  const item = toNumberedItem(cited);
  const [fields = {}] = write('ris', [item], { format: 'object' });
  const { TY = 'GEN', DA: _, ...others } = fields;
  const lines = Object.entries({ ...others, ...risDay(item) }).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${oneLine(String(value))}`),
  );
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
}

/** `2031/05/04/`: year, month, day and nothing else, each of them empty where it is not known. */
function risDay({ issued }: CslItem): { readonly DA?: string } {
  if (issued === undefined || !('date-parts' in issued)) return {};
  const [year, ...parts] = issued['date-parts'][0] ?? [];
  const [month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return { DA: `${year}/${month}/${day}/` };
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
