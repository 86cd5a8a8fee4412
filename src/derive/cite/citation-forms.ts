import { sourceLink } from '../../domain/cite/source-link.ts';
import { t } from '../../messages/say.ts';
import { academicStyles } from './academic-styles.ts';
import type { Cited } from './cited.ts';
import { citeInHtml, citeInMarkdown, citeInWiki } from './markup-citations.ts';

/** A citation as it is copied. */
export interface CitationForm {
  readonly name: string;
  readonly text: string;
  /** Markup, to be shown sign for sign. */
  readonly isCode: boolean;
}

/** Every form that is copied as a text, the plain one first. */
export function citationForms(cited: Cited): readonly CitationForm[] {
  const text = (name: string, written: string) => ({ name, text: written, isCode: false });
  const code = (name: string, written: string) => ({ name, text: written, isCode: true });
  return [
    text(t`Plain`, formatPlain(cited)),
    text('Chicago', academicStyles.chicago(cited)),
    text('APA', academicStyles.apa(cited)),
    text('MLA', academicStyles.mla(cited)),
    code('Wiki', citeInWiki(cited)),
    code('Markdown', citeInMarkdown(cited)),
    code('HTML', citeInHtml(cited)),
  ];
}

/** All of it in one line. */
export function formatPlain({ line, site, address }: Cited): string {
  return `${line} ${site}, ${address}`;
}

/** A page of the report at the words of a quote, where one is known; whose page it is, the report says. */
export function reportLink({ kind, title, report }: Cited): string | undefined {
  if (report?.page === undefined) return undefined;
  return kind === 'quote' ? sourceLink(report.page, title) : report.page;
}

/** The files of a citation, by the ending of their names. */
export const citationFiles = {
  bib: 'BibTeX',
  ris: 'RIS',
  json: 'CSL-JSON',
  jsonld: 'Web Annotation',
} as const;

export type CitationFile = keyof typeof citationFiles;
