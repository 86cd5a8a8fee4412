import { dayAtStart } from '../../text/days.ts';
import { mailNotes } from '../containers/mail-notes.ts';
import { isHeadlineOf } from '../dump/is-headline-of.ts';
import { safeUrl } from '../html/head/safe-url.ts';
import { readAuthors } from '../report/read-byline.ts';
import type { Header } from './read-header.ts';
import type { Report } from './report.ts';

/** The day that a header gives, from which relative dates may be counted. */
export function dayOfHeader({ fields }: Header): string | undefined {
  return dayAtStart(fields.published?.text ?? '');
}

/** The report with what the header above it says; what the text itself prints as its headline stays the headline. */
export function applyHeader(report: Report, header: Header): Report {
  const { fields } = header;
  const headline = headlineOf(report, header);
  const isFromHeader = headline !== undefined && headline !== report.headline;
  return {
    ...report,
    headline,
    lines: isFromHeader ? [headline, ...report.lines] : report.lines,
    cut: [...header.lines.map((passage) => ({ passage, rule: 'header of the file' })), ...report.cut],
    outlet: outletOf(header) ?? report.outlet,
    published: publishedOf(header) ?? report.published,
    language: languageOf(header) ?? report.language,
    authors: fields.author === undefined ? report.authors : readAuthors(fields.author.text),
    declaredDeck: fields.deck?.text,
    url: safeUrl(fields.url?.text) ?? report.url,
    review: [...report.review, ...notesOf(header)],
  };
}

/** Below the head of a mail the text begins at once: what looks like a headline there is its first line, unless it is the subject. */
function headlineOf({ headline }: Report, header: Header): Report['headline'] {
  const said = header.fields.headline;
  if (headline === undefined || said === undefined || !isMail(header)) return headline ?? said;
  return isHeadlineOf(headline.text, said.text) ? headline : said;
}

function isMail({ fields: { sender, recipient } }: Header): boolean {
  return sender !== undefined || recipient !== undefined;
}

/** A mail saved as text is told of as a mail. */
function notesOf(header: Header): readonly string[] {
  const { headline, sender, sent } = header.fields;
  if (!isMail(header)) return [];
  return mailNotes({ subject: headline?.text, sender: sender?.text, sent: sent?.text });
}

function outletOf({ fields: { outlet } }: Header): Report['outlet'] {
  return outlet === undefined
    ? undefined
    : {
        value: outlet.text,
        grade: 'printed',
        evidence: `The header of the file names it: “${outlet.text}”.`,
      };
}

function publishedOf(header: Header): Report['published'] {
  const value = dayOfHeader(header);
  return value === undefined
    ? undefined
    : {
        value,
        grade: 'printed',
        evidence: `The header of the file gives “${header.fields.published?.text}”.`,
      };
}

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

function languageOf({ fields: { language } }: Header): string | undefined {
  return language !== undefined && languageTag.test(language.text) ? language.text : undefined;
}
