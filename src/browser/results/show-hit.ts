import { addresses } from '../../domain/addresses.ts';
import { noOccasion } from '../../domain/cite/format-citation.ts';
import { plural, t, within } from '../../messages/say.ts';
import type { FoundQuote } from '../../search/index/found-quote.ts';
import type { ShownSign } from '../../search/index/shown-fields.ts';
import type { Hit } from '../../search/rank/rank-hits.ts';
import { signAttributes } from '../../text/hidden/sign-attributes.ts';
import { copyText } from '../kit/copy-text.ts';
import { createElement, createLink, createTextButton } from '../kit/create-element.ts';
import type { PartClass } from '../kit/page-parts.ts';
import { type CitedSite, describeHit, type LinkedText, type QuoteLines } from './describe-hit.ts';
import type { TextPiece } from './mark-text.ts';
import { showGrade } from './show-grade.ts';

/** What showing a hit needs from the page. */
export interface HitContext {
  readonly site: CitedSite;
  /** All renderings of a hit, once they are loaded. */
  readonly readRenderings: (group: number) => Promise<readonly FoundQuote[]>;
}

/** One result: the best rendering of an utterance, which opens into the others. */
export function showHit(hit: Hit, context: HitContext): HTMLElement {
  const [best] = hit.renderings;
  const lines = describeHit(best, context.site);
  const renderings = hit.renderingCount > 1 ? showRenderings(hit, context) : undefined;
  return createElement(
    'article',
    { class: 'quote-card' satisfies PartClass },
    ...showQuote(lines),
    renderings,
  );
}

function showQuote(lines: QuoteLines): (Node | undefined)[] {
  return [
    createElement(
      'blockquote',
      {},
      createElement(
        'a',
        { href: lines.address, class: 'hit-link' satisfies PartClass, ...inLanguage(lines) },
        ...showWords(lines),
      ),
    ),
    lines.about === undefined ? undefined : createElement('p', { class: 'said-of' }, lines.about),
    createElement(
      'p',
      { class: 'meta' },
      showSpeakers(lines),
      showOccasion(lines),
      showReport(lines),
      showContested(lines.contested),
      lines.wording === undefined ? undefined : showWording(lines.wording),
      lines.kind === undefined ? undefined : createElement('span', { class: 'kind-word' }, lines.kind),
    ),
    lines.why.length === 0 ? undefined : createElement('p', { class: 'meta why' }, ...showWhy(lines.why)),
    showActions(lines),
  ];
}

/** The words between their marks; dots outside these where the report has a sentence of its own around them. */
function showWords({ pieces, isPart }: QuoteLines): (Node | string)[] {
  const dots = isPart ? '…' : '';
  return [`${dots}“`, ...showPieces(pieces), `”${dots}`];
}

function inLanguage({ language }: QuoteLines): Readonly<Record<string, string>> {
  return language === undefined ? {} : { lang: language, dir: 'auto' };
}

/** Text with what was found in `<mark>` and what the outlet inserted set apart. */
export function showPieces(pieces: readonly TextPiece[]): (Node | string)[] {
  return pieces.map(({ text, isMarked, isInserted, sign }) => {
    const own = sign === undefined ? text : showSign(text, sign);
    const shown = isMarked ? createElement('mark', {}, own) : own;
    return isInserted ? createElement('span', { class: 'insertion' }, shown) : shown;
  });
}

/** As the component `ShownText` prints it. */
function showSign(text: string, sign: ShownSign): HTMLElement {
  return createElement('bdi', signAttributes(sign), text);
}

function showSpeakers({ speakers, doubts }: QuoteLines): HTMLElement {
  const names = speakers.flatMap(({ name, role, address }, index) => [
    index === 0 ? '' : ` ${within('between names')`and`} `,
    createElement('b', {}, createLink(address, name)),
    role === undefined ? '' : `, ${role}`,
  ]);
  const shown = names.length === 0 ? [createElement('b', {}, t`Not named in the report`)] : names;
  return createElement('span', {}, ...shown, ...showGrade(doubts.speaker));
}

function showOccasion({ occasion, day, doubts }: QuoteLines): HTMLElement {
  if (occasion === undefined) return createElement('span', {}, noOccasion());
  return createElement(
    'span',
    {},
    createLink(occasion.address, occasion.text),
    ...showGrade(doubts.occasion),
    `, ${day ?? t`undated`}`,
    ...showGrade(doubts.date),
  );
}

function showReport({ outlet, report, doubts }: QuoteLines): HTMLElement {
  const link = createLink(report.address, report.text);
  return createElement('span', {}, outlet, ...showGrade(doubts.outlet), ': ', link);
}

function showWording({ address, text }: LinkedText): HTMLElement {
  return createElement('a', { class: 'wording', href: address }, text);
}

function showContested(contested: LinkedText | undefined): HTMLElement | undefined {
  if (contested === undefined) return undefined;
  const state = createElement('span', { class: 'mark is-conflict' }, t`speaker differs`);
  return createElement(
    'span',
    { class: 'contested' },
    state,
    ' ',
    createLink(contested.address, contested.text),
  );
}

function showWhy(reasons: readonly string[]): HTMLElement[] {
  return reasons.map((reason) => createElement('span', {}, reason));
}

function showActions({ address, citation, source }: QuoteLines): HTMLElement {
  const copy = createTextButton(t`Copy citation`, (button) => void copyCitation(citation, button));
  const atSource =
    source === undefined
      ? undefined
      : createElement('a', { href: source, rel: 'external noopener' }, t`At the source`);
  return createElement('p', { class: 'meta hit-actions' }, copy, createLink(address, t`Link`), atSource);
}

/** Copies, and says so on the button itself; where the browser refuses, the citation stands there to be selected. */
async function copyCitation(citation: string, button: HTMLButtonElement): Promise<void> {
  if (await copyText(citation)) button.textContent = t`Citation copied`;
  else button.after(createElement('span', { class: 'hit-citation' }, citation));
}

function showRenderings(hit: Hit, context: HitContext): HTMLDetailsElement {
  const utterance = hit.renderings[0].utterance;
  const summary = createElement(
    'summary',
    {},
    plural(hit.renderingCount, '{0} rendering of this', '{0} renderings of this'),
  );
  const details = createElement('details', { class: 'hit-renderings' }, summary);
  details.addEventListener('toggle', () => void fillRenderings(details, hit, context), { once: true });
  if (utterance !== undefined) {
    details.append(
      createElement(
        'p',
        { class: 'meta' },
        createLink(addresses.utterance(utterance), t`Compare them word by word`),
      ),
    );
  }
  return details;
}

async function fillRenderings(details: HTMLElement, hit: Hit, context: HitContext): Promise<void> {
  const list = createElement('ul', {}, createElement('li', { class: 'meta' }, t`Loading…`));
  details.append(list);
  try {
    const all = await context.readRenderings(hit.group);
    const [best] = hit.renderings;
    list.replaceChildren(
      ...all.filter(({ id }) => id !== best.id).map((quote) => showRendering(quote, hit, context)),
    );
  } catch {
    list.replaceChildren(
      createElement('li', { class: 'meta' }, t`The other renderings could not be loaded.`),
    );
  }
}

/** A rendering keeps the marks that the search gave it, if it matched too. */
function showRendering(quote: FoundQuote, { renderings }: Hit, { site }: HitContext): HTMLElement {
  const lines = describeHit(renderings.find(({ id }) => id === quote.id) ?? quote, site);
  return createElement(
    'li',
    {},
    createElement('a', { href: lines.address, ...inLanguage(lines) }, ...showWords(lines)),
    createElement('p', { class: 'meta' }, showSpeakers(lines), showReport(lines)),
  );
}
