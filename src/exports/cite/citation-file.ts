import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite, plugins } from '@citation-js/core';
import type { CitationFile } from '../../derive/cite/citation-forms.ts';
import type { Cited } from '../../derive/cite/cited.ts';
import { toCslItem } from '../../derive/cite/csl-item.ts';
import { toWebAnnotation } from '../../derive/cite/web-annotation.ts';

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

function toBibtex(cited: Cited): string {
  return `${new Cite([toCslItem(cited)]).format('bibtex').trim()}\n`;
}

/** citation-js would break the lines of a RIS file at 70 signs, in words and addresses, so the lines are ours. */
function toRis(cited: Cited): string {
  const [fields = {}] = new Cite([toCslItem(cited)]).format('ris', { format: 'object' });
  const { TY = 'GEN', ...others } = fields;
  const lines = Object.entries(others).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  );
  return [`TY  - ${TY}`, ...lines, 'ER  - ', ''].join('\r\n');
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
