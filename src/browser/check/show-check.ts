import type { ReportCheck } from '../../check/check-report.ts';
import { describeCheck } from '../../check/describe-check.ts';
import { t } from '../../messages/say.ts';
import { createElement, createLink } from '../kit/create-element.ts';
import { formatDay } from '../kit/format-day.ts';
import type { CheckForm } from './check-form.ts';
import type { GivenFile } from './read-given-file.ts';
import { showDifferences } from './show-differences.ts';
import { showFindings } from './show-findings.ts';
import { showMap } from './show-map.ts';

/** What a check came to, and what a reader may do next. */
export interface CheckOutcome {
  /** Undefined where the text is no report of the site. */
  readonly check: ReportCheck | undefined;
  /** The report that the text is, where it is another than was asked for. */
  readonly other: ReportCheck | undefined;
  readonly file: GivenFile | undefined;
  /** The address of the quote that is shown first. */
  readonly first: string | undefined;
  /** The reader wants the other report. */
  readonly onOther: (other: ReportCheck) => void;
}

/** Shows what a check came to, and brings the reader there. */
export function showCheck({ status, result }: CheckForm, outcome: CheckOutcome): void {
  const { headline, explanation } = describe(outcome);
  const head = createElement('h3', { tabindex: '-1', class: 'check-headline' }, headline);
  const file = outcome.file && describeFile(outcome.file, outcome.check);
  const verdict = createElement(
    'div',
    { class: 'check-verdict' },
    head,
    createElement('p', {}, explanation),
    file === undefined ? undefined : createElement('p', {}, file),
  );
  result.replaceChildren(verdict, createElement('div', { class: 'check-evidence' }, ...evidence(outcome)));
  status.textContent = '';
  head.focus();
}

function describe({ check, other, file }: CheckOutcome): ReturnType<typeof describeCheck> {
  if (file?.refused !== undefined)
    return { headline: t`The words of this file cannot be read`, explanation: file.refused };
  if (check === undefined)
    return {
      headline: t`No report of this site is in your text`,
      explanation: t`Nothing was confirmed. Copy the whole page, or name the report that it should be.`,
    };
  const words = describeCheck(check);
  return other === undefined ? words : { ...words, headline: t`This is another report` };
}

function describeFile({ name, sha256 }: GivenFile, check: ReportCheck | undefined): string {
  if (sha256 === undefined)
    return t`${name}: its SHA-256 can be compared only where this page comes by https.`;
  if (check === undefined) return t`${name}: SHA-256 ${sha256}.`;
  return sha256 === check.report.sha256
    ? t`${name}: SHA-256 as recorded. It is, byte for byte, the file that was read here.`
    : t`${name}: another SHA-256 than that of the file that was read here. Its words are compared all the same.`;
}

function evidence(outcome: CheckOutcome): readonly (Node | undefined)[] {
  const { check, other, file, first } = outcome;
  if (check === undefined || file?.refused !== undefined) return [];
  if (other !== undefined) return offerOther(outcome, other);
  return [
    showMap(check),
    ...showDifferences(check),
    check.outcome === 'part' ? createElement('p', { class: 'check-say' }, partAdvice) : undefined,
    showFindings(check, first),
    createElement('p', { class: 'check-note' }, whenRead(check)),
  ];
}

const partAdvice = t`Some pages load their end only when you scroll, or stop at a paywall. Open the whole page, select all, and paste it again; or save the page and choose the file.`;

function whenRead({ report }: ReportCheck): string {
  return report.proved === ''
    ? t`No proof is kept of this report.`
    : t`All of it was last found in the saved file on ${formatDay(report.proved)}.`;
}

function offerOther({ onOther }: CheckOutcome, other: ReportCheck): readonly Node[] {
  const { report, results } = other;
  const there = results.filter(({ kind }) => kind === 'found').length;
  const button = createElement(
    'button',
    { type: 'button', class: 'check-button' },
    t`Check against that report`,
  );
  button.addEventListener('click', () => onOther(other));
  return [
    createElement(
      'p',
      { class: 'check-say' },
      t`${there} of ${results.length} passages of`,
      ' ',
      createLink(report.address, t`“${report.title}”`),
      ' ',
      t`(${report.outlet}, ${report.day}) stand in your text.`,
    ),
    createElement('p', { class: 'check-acts' }, button),
  ];
}
