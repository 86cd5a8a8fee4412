import type { ReportCheck } from '../../check/check-report.ts';
import { describeCheck } from '../../check/describe-check.ts';
import { t } from '../../messages/say.ts';
import { createElement } from '../kit/create-element.ts';

const rowOf = { quote: 'is-quote', attribution: 'is-quote', claim: 'is-claim' } as const;
const minWidth = 0.5;

/** The report as a line from its first word to its last, with a place for each recorded passage. */
export function showMap(check: ReportCheck): HTMLElement {
  const line = createElement('div', {
    class: 'check-line',
    role: 'img',
    'aria-label': t`${describeCheck(check).headline}, along the report from its first word to its last`,
  });
  for (const { item, passages } of check.results)
    for (const { passage, finding } of passages) {
      const mark = createElement('i', { class: `${rowOf[item.kind]} is-${finding.kind}` });
      mark.style.insetInlineStart = `${passage.at / 10}%`;
      mark.style.inlineSize = `${Math.max(minWidth, (passage.to - passage.at) / 10)}%`;
      line.append(mark);
    }
  const [first, last] = check.reach;
  if (first > 0) line.append(edge(first, t`your text begins here`));
  if (last < 1000) line.append(edge(last, t`your text ends here`));
  return createElement(
    'div',
    { class: 'check-map' },
    line,
    createElement(
      'p',
      { class: 'check-ends' },
      createElement('span', {}, t`first word`),
      createElement('span', {}, t`last word`),
    ),
    createElement(
      'p',
      { class: 'check-legend' },
      ...[
        t`upper row: quotes and who said them`,
        t`lower row: claims`,
        t`filled: found`,
        t`hatched: reads otherwise`,
        t`dashed: not found`,
      ].map((words) => createElement('span', {}, words)),
    ),
  );
}

function edge(at: number, words: string): HTMLElement {
  const mark = createElement('b', { class: at > 600 ? 'is-late' : undefined }, words);
  mark.style.insetInlineStart = `${at / 10}%`;
  return mark;
}
