import { placeInText } from '../../../text/lines/place-in-text.ts';
import { pageText } from '../../html/blocks/page-text.ts';
import { findNoReport } from '../../html/find-no-report.ts';
import { withoutGlosses } from '../../html/glosses/without-glosses.ts';
import { withoutMarginRemarks } from '../../html/glosses/without-margin-remarks.ts';
import { showHiddenText } from '../../html/show-hidden-text.ts';
import { findLinkPage } from '../doubts/find-link-page.ts';
import type { Doubt } from '../doubts/list-doubts.ts';
import { listMarginRemarks } from '../doubts/list-margin-remarks.ts';
import { listPageDoubts } from '../doubts/list-page-doubts.ts';
import { findWallAlone } from '../doubts/why-no-report.ts';
import { whyPageEmpty } from '../doubts/why-page-empty.ts';
import type { SourceReading } from './source-text.ts';

/** The words of a saved page, and the page with every text that it holds among its elements. */
export interface PageSource {
  readonly status: 'read';
  readonly text: string;
  readonly html: string;
  readonly doubts: readonly Doubt[];
}

/** Reads a saved page; refused is one that is cut off, that a program draws, or that stands in place of a report. */
export function readPage(page: string): PageSource | { readonly status: 'refused'; readonly problem: Doubt } {
  if (endsInsideTag(page))
    return { status: 'refused', problem: { ...cutOff, ...placeInText(page, page.length) } };
  const shown = showHiddenText(page, pageText);
  const { html: unremarked, remarks } = withoutMarginRemarks(shown.html);
  const html = withoutGlosses(unremarked);
  const text = pageText(html);
  if (text === '') return { status: 'refused', problem: whyPageEmpty(page) };
  const says = findNoReport(titleOf(html), text);
  if (says !== undefined) return { status: 'refused', problem: noReport(says) };
  const other = findWallAlone(text) ?? findLinkPage(html, text);
  if (other !== undefined) return { status: 'refused', problem: other };
  const doubts = [
    ...listMarginRemarks(remarks),
    ...listPageDoubts(html, text),
    ...(shown.place === undefined ? [] : [textOfData(shown.place)]),
  ];
  return { status: 'read', text, html, doubts };
}

/** The same as the text of a file. */
export function readPageText(page: string, encoding: string): SourceReading {
  const reading = readPage(page);
  if (reading.status === 'refused') return reading;
  const { text, html, doubts } = reading;
  return { status: 'read', source: { text, encoding, html, doubts } };
}

function endsInsideTag(html: string): boolean {
  const tail = html.trimEnd().slice(-20_000);
  return /<[/!]?[a-z][^<>]*$/i.test(tail) || tail.lastIndexOf('<!--') > tail.lastIndexOf('-->');
}

const title = /<title\b[^>]{0,200}>([^<]{0,300})/i;

function titleOf(html: string): string | undefined {
  return title.exec(html)?.[1]?.trim();
}

const cutOff: Doubt = {
  rule: 'cut-off-file',
  message: 'The page breaks off in the middle of a tag.',
  hint: 'It was not saved to its end: save the page again.',
};

function noReport(says: string): Doubt {
  return {
    rule: 'page-is-no-report',
    message: `The page is no report: it says ${says}.`,
    hint: 'Open its address in a browser and save the report when you see it, or look for a copy in an archive.',
    line: 1,
  };
}

function textOfData(place: string): Doubt {
  return {
    rule: 'text-of-page-data',
    message: `The page does not print the report; its text was taken from ${place}.`,
    hint: 'Compare the draft with the page in a browser: paragraphs may be missing or run together.',
  };
}
