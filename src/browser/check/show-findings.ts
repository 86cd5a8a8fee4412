import type { CheckedResult, LookedFor, ReportCheck } from '../../check/check-report.ts';
import type { CheckedItem } from '../../check/checked-report.ts';
import { asGiven, type ReadText } from '../../check/read-signs.ts';
import { t } from '../../messages/say.ts';
import { createElement, createLink, createTextButton } from '../kit/create-element.ts';
import { showText } from '../kit/show-text.ts';

const shownFirst = 6;
const reach = 40;
/** What was not found comes first, except where it only lies beyond the text. */
const orders = {
  usual: ['missing', 'elsewhere', 'found'],
  part: ['found', 'elsewhere', 'missing'],
} as const satisfies Record<string, readonly CheckedResult['kind'][]>;

const states: Readonly<Record<CheckedResult['kind'], string>> = {
  found: t`found`,
  differs: t`reads otherwise`,
  elsewhere: t`not in its place`,
  missing: t`not found`,
};

const kinds: Readonly<Record<CheckedItem['kind'], string>> = {
  quote: t`quote`,
  attribution: t`attribution`,
  claim: t`claim`,
};

/** Everything recorded that does not read otherwise, with what became of it, in its surroundings in the reader's own text. */
export function showFindings(
  { results, text, outcome }: ReportCheck,
  first: string | undefined,
): HTMLElement {
  const order: readonly string[] = orders[outcome === 'part' ? 'part' : 'usual'];
  const rank = ({ item, kind }: CheckedResult) => (item.address === first ? -1 : order.indexOf(kind));
  const sorted = results
    .filter(({ kind }) => kind !== 'differs')
    .toSorted((left, right) => rank(left) - rank(right));
  const items = sorted.map((result) => showResult(result, text));
  const mustShow = outcome === 'part' ? 0 : sorted.filter(({ kind }) => kind !== 'found').length;
  const most = Math.max(shownFirst, mustShow);
  const list = createElement('ul', { class: 'check-findings' }, ...items.slice(0, most));
  if (items.length <= most) return list;
  const more = createTextButton(t`Show all ${items.length}`, (button) => {
    list.append(...items.slice(most));
    items[most]?.querySelector('a')?.focus();
    button.remove();
  });
  return createElement('div', {}, list, createElement('p', { class: 'check-acts' }, more));
}

function showResult({ item, kind, passages }: CheckedResult, text: ReadText): HTMLElement {
  const words = passages.flatMap((looked, index) => [
    ...(index > 0 ? [' […] '] : []),
    ...inSurroundings(looked, text),
  ]);
  const isSpaced = passages.some(({ finding }) => finding.kind === 'found' && finding.isSpaced);
  return createElement(
    'li',
    { class: `is-${kind}` },
    createElement('span', { class: 'check-state' }, isSpaced ? t`found, with other spaces` : states[kind]),
    createElement('span', { class: 'check-words' }, ...words),
    createLink(item.address, `${kinds[item.kind]}: ${item.name}`),
  );
}

/** The words where they stand in the text; as they were recorded where they do not. */
function inSurroundings({ passage, finding }: LookedFor, text: ReadText): readonly (Node | string)[] {
  if (!('span' in finding)) return ['“', ...showText(passage.words), '”'];
  const [start, end] = finding.span;
  const before = asGiven(text, [Math.max(0, start - reach), start]).replace(/^\S*\s/, '');
  const after = asGiven(text, [end, end + reach]).replace(/\s\S*$/, '');
  const words = createElement('mark', {}, ...showText(asGiven(text, finding.span)));
  return ['… ', ...showText(before), words, ...showText(after), ' …'];
}
