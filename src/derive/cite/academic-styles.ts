import { nameSpeakers, noOccasion } from '../../domain/cite/format-citation.ts';
import { t } from '../../messages/say.ts';
import type { Cited, CitedReport } from './cited.ts';
import { type CitationStyle, formatCitedDate } from './cited-date.ts';
import { invertFirst, joinAuthors } from './cited-name.ts';

/** A citation in one of the styles that set a bibliography. */
export type FormatInStyle = (cited: Cited) => string;

/**
 * Chicago (notes and bibliography, 17th edition), APA (7th) and MLA (9th), as far as they foresee words in a report that is
 * kept elsewhere. In three things the words go before the style: what is not printed in the report carries how it is known
 * in square brackets, words keep their own marks and letters, and no full stop or comma is set inside their marks.
 */
export const academicStyles: Readonly<Record<CitationStyle, FormatInStyle>> = {
  chicago: (cited) => join([citeInChicago(cited), ...cited.notes, whereRecorded(cited, 'chicago')]),
  apa: (cited) => `${join([...citeInApa(cited), ...cited.notes, ...siteInApa(cited)])} ${cited.address}`,
  mla: (cited) => join([...citeInMla(cited), ...cited.notes, whereRecorded(cited, 'mla')]),
};

function citeInChicago(cited: Cited): string {
  const { kind, title, said, report } = cited;
  if (report === undefined) return t`“${title}” (${said ?? ''})`;
  const source = [...report.authors, headlineOf(report), outletOf(report), dateOf(report, 'chicago')];
  const named = source.join(', ');
  return kind === 'quote'
    ? t`${speakersOf(cited)}, “${title}” (${said ?? noOccasion()}), quoted in ${named}`
    : named;
}

function citeInApa(cited: Cited): readonly string[] {
  const { kind, title, said, report } = cited;
  if (report === undefined)
    return [cited.site, `(${formatCitedDate(cited.version, 'apa')})`, `${title} [${said}]`];
  const quoted = t`[Quoting ${speakersOf(cited)}: “${title}” (${said ?? noOccasion()})]`;
  const headline = report.headline ?? noHeadline();
  return [
    report.authors.join(' & ') || outletOf(report),
    `(${dateOf(report, 'apa')})`,
    kind === 'quote' ? `${headline} ${quoted}` : headline,
    ...(report.authors.length === 0 ? [] : [outletOf(report)]),
  ];
}

function citeInMla(cited: Cited): readonly string[] {
  const { kind, title, said, report, speakers, speakerNote } = cited;
  if (report === undefined) return [t`“${title}” (${said ?? ''})`];
  const names = speakers.length === 0 ? speakersOf(cited) : bracketed(invertFirst(speakers), speakerNote);
  const container = `${outletOf(report)}, ${dateOf(report, 'mla')}`;
  return kind === 'quote'
    ? [names, t`“${title}” (${said ?? noOccasion()})`, t`Quoted in ${headlineOf(report)}`, container]
    : [...(report.authors.length === 0 ? [] : [joinAuthors(report.authors)]), headlineOf(report), container];
}

function siteInApa({ kind, site, title, report }: Cited): readonly string[] {
  if (report === undefined) return [];
  return [kind === 'report' ? t`Recorded as “${title}” in ${site}` : t`Recorded in ${site}`];
}

/** Where it stands here: the site, the day of the last change, the address. */
function whereRecorded({ kind, title, site, version, address }: Cited, style: 'chicago' | 'mla'): string {
  const day = formatCitedDate(version, style);
  return [
    ...(kind === 'report' ? [t`Recorded as “${title}”`] : []),
    site,
    ...(version === undefined ? [] : [style === 'chicago' ? t`last modified ${day}` : day]),
    address,
  ].join(', ');
}

function speakersOf({ speakers, speakerNote }: Cited): string {
  return bracketed(
    nameSpeakers({ speakers: speakers.map(({ name }) => name), speakerNote: undefined }),
    speakerNote,
  );
}

const noHeadline = (): string => t`[Report without a headline]`;

function headlineOf({ headline }: CitedReport): string {
  return headline === undefined ? noHeadline() : t`“${headline}”`;
}

function outletOf({ outlet, outletNote }: CitedReport): string {
  return bracketed(outlet, outletNote);
}

function dateOf({ published, publishedNote }: CitedReport, style: CitationStyle): string {
  return bracketed(formatCitedDate(published, style), publishedNote);
}

function bracketed(value: string, note: string | undefined): string {
  return note === undefined ? value : `${value} [${note}]`;
}

/** Sentences, each with its full stop unless it ends with one. */
function join(sentences: readonly string[]): string {
  return sentences.map((each) => (each.endsWith('.') ? each : `${each}.`)).join(' ');
}
