import { t } from '../../messages/say.ts';
import type { FacetCounts } from '../../search/filter/count-facets.ts';
import type { DayRange } from '../../search/query/day-range.ts';
import { countOf } from '../../text/count-of.ts';
import { createElement } from '../kit/create-element.ts';
import { formatDay } from '../kit/format-day.ts';
import type { HookAttribute, HookSelector } from '../kit/page-parts.ts';
import { isWithin } from './choose-days.ts';

type DayCount = FacetCounts['date'][number];

export interface DayChart {
  /** Shows days of a search, or all days. */
  readonly show: (days: readonly DayCount[] | undefined, chosen: DayRange) => void;
}

interface DayChartEvents {
  /** One bar was pressed. */
  readonly onPress: (day: string) => void;
  /** Both ends were written. */
  readonly onChoose: (range: DayRange) => void;
}

const svg = 'http://www.w3.org/2000/svg';
const height = 48;

/** A small histogram of days, each bar a button, with a field for the first and the last day. */
export function createDayChart(section: HTMLElement, { onPress, onChoose }: DayChartEvents): DayChart {
  const all = readDays(section.dataset.days ?? '[]');
  const bars = createElement('div', { class: 'day-bars', role: 'group', 'aria-label': t`Days with quotes` });
  const from = createElement('input', { type: 'date', 'aria-label': t`First day` });
  const to = createElement('input', { type: 'date', 'aria-label': t`Last day` });
  const choose = () =>
    onChoose({ ...(from.value && { from: from.value }), ...(to.value && { to: to.value }) });
  for (const field of [from, to]) field.addEventListener('change', choose);
  const ends = createElement('p', { class: 'day-ends', 'aria-hidden': 'true' });
  section.replaceChildren(
    createElement('p', { class: 'label' }, t`Day said`),
    bars,
    ends,
    createElement(
      'details',
      {},
      createElement('summary', {}, t`From one day to another`),
      createElement('div', { class: 'day-fields' }, from, to),
    ),
  );
  return {
    show: (found, chosen) => {
      const days = found ?? all;
      const isChosen = chosen.from !== undefined || chosen.to !== undefined;
      section.hidden = days.length < 2 && !isChosen;
      const focused = bars.contains(document.activeElement) ? focusedDay() : undefined;
      const most = Math.max(1, ...days.map(({ count }) => count));
      bars.replaceChildren(...days.map((day) => createBar({ ...day, most }, chosen, onPress)));
      if (focused !== undefined)
        bars.querySelector<HTMLElement>(`[data-day="${focused}"]` satisfies HookSelector)?.focus();
      ends.replaceChildren(
        ...[days[0], ...days.slice(1).slice(-1)].map((end) =>
          createElement('span', {}, end === undefined ? '' : formatDay(end.day)),
        ),
      );
      from.value = chosen.from ?? '';
      to.value = chosen.to ?? '';
    },
  };
}

/** The days of all quotes, which the page itself carries. */
function readDays(written: string): DayCount[] {
  const days: readonly (readonly [day: string, count: number])[] = JSON.parse(written);
  return days.map(([day, count]) => ({ day, count }));
}

function focusedDay(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset.day : undefined;
}

function createBar(
  { day, count, most }: DayCount & { readonly most: number },
  chosen: DayRange,
  onPress: (day: string) => void,
): HTMLButtonElement {
  const isChosen = (chosen.from !== undefined || chosen.to !== undefined) && isWithin(day, chosen);
  const label = `${formatDay(day)}: ${countOf(count, 'quote')}`;
  const button = createElement('button', {
    type: 'button',
    'aria-pressed': String(isChosen),
    'aria-label': label,
    title: label,
    ['data-day' satisfies HookAttribute]: day,
  });
  button.append(drawBar(count / most));
  button.addEventListener('click', () => onPress(day));
  return button;
}

function drawBar(share: number): SVGSVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  const bar = document.createElementNS(svg, 'rect');
  const length = share === 0 ? 0 : Math.max(2, share * height);
  drawing.setAttribute('viewBox', `0 0 10 ${height}`);
  drawing.setAttribute('preserveAspectRatio', 'none');
  drawing.setAttribute('aria-hidden', 'true');
  bar.setAttribute('width', '10');
  bar.setAttribute('y', String(height - length));
  bar.setAttribute('height', String(length));
  drawing.append(bar);
  return drawing;
}
