import { within } from '../../messages/say.ts';
import type { FacetCounts } from '../../search/filter/count-facets.ts';
import { type Facet, facetNames } from '../../search/query/facets.ts';
import type { Operator, QueryPart } from '../../search/query/query.ts';
import { createElement, createTextButton } from '../kit/create-element.ts';
import type { HookSelector, PartSelector } from '../kit/page-parts.ts';

/** One value of a facet as a button, made from the link that stands there without a script. */
interface FacetButton {
  readonly operator: Facet;
  readonly value: string;
  readonly name: string;
  /** Its id and every way to write its name, in small letters. */
  readonly names: ReadonlySet<string>;
  /** How many quotes it has in all. */
  readonly total: string;
  readonly item: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly count: HTMLElement;
}

export interface FacetPanel {
  readonly nameOf: (operator: Operator, value: string) => string;
  /** The same query with each name in its shortest form, however it was written. */
  readonly withIds: (parts: readonly QueryPart[]) => readonly QueryPart[];
  /** Presses the buttons that a query names. */
  readonly press: (parts: readonly QueryPart[]) => void;
  /** Shows counts of a search, or of everything. */
  readonly count: (counts: FacetCounts | undefined) => void;
}

const shownAtFirst = 8;

/** Makes toggles of the facet links. */
export function createFacetPanel(
  root: Element,
  onToggle: (operator: Facet, value: string) => void,
): FacetPanel {
  const lists = findFacetLists(root, onToggle);
  const buttons = lists.flatMap((list) => list.buttons);
  const arrange = () => {
    for (const list of lists) list.arrange();
  };
  const find = (operator: Operator, written: string) =>
    buttons.find((button) => button.operator === operator && button.names.has(written.toLowerCase()));
  return {
    nameOf: (operator, written) => find(operator, written)?.name ?? written,
    withIds: (parts) =>
      parts.map((part) =>
        part.type === 'filter'
          ? { ...part, value: find(part.operator, part.value)?.value ?? part.value }
          : part,
      ),
    press: (parts) => {
      for (const { operator, button, names } of buttons) {
        const isPressed = parts.some((part) => asksFor(part, operator, names));
        button.setAttribute('aria-pressed', String(isPressed));
      }
      arrange();
    },
    count: (counts) => {
      for (const { operator, value, total, count } of buttons) {
        count.textContent = counts === undefined ? total : countFor(counts, operator, value);
      }
      whenReleased(root, arrange);
    },
  };
}

function findFacetLists(
  root: Element,
  onToggle: (operator: Facet, value: string) => void,
): readonly FacetList[] {
  const sections = [
    ...root.querySelectorAll<HTMLElement>(
      `${'.facet' satisfies PartSelector}${'[data-operator]' satisfies HookSelector}`,
    ),
  ];
  return sections.flatMap((section) => {
    const facet = facetNames.find((name) => name === section.dataset.operator);
    return facet === undefined ? [] : [createFacetList(section, facet, onToggle)];
  });
}

/** Waits while something in an element is pressed: what moves then is let go over another, and neither is chosen. */
function whenReleased(root: Element, then: () => void): void {
  if (root.matches(':active')) requestAnimationFrame(() => whenReleased(root, then));
  else then();
}

function asksFor(part: QueryPart, operator: Facet, names: ReadonlySet<string>): boolean {
  return (
    part.type === 'filter' &&
    part.operator === operator &&
    !part.excluded &&
    names.has(part.value.toLowerCase())
  );
}

function countFor(counts: FacetCounts, operator: Facet, value: string): string {
  return String(counts[operator].find(({ id }) => id === value)?.count ?? 0);
}

interface FacetList {
  readonly buttons: readonly FacetButton[];
  /** Hides what nothing is found by, and what comes after the first few until all are asked for. */
  readonly arrange: () => void;
}

function createFacetList(
  section: HTMLElement,
  operator: Facet,
  onToggle: (operator: Facet, value: string) => void,
): FacetList {
  const links = [...section.querySelectorAll<HTMLAnchorElement>(`a${'[data-value]' satisfies HookSelector}`)];
  const buttons = links.map((link) => createFacetButton(link, operator, onToggle));
  let isOpen = false;
  const all = createTextButton('', () => {
    isOpen = !isOpen;
    arrange();
  });
  const arrange = () => {
    const useful = buttons.filter(({ button, count }) => isPressed(button) || count.textContent !== '0');
    const shown = new Set(
      isOpen ? useful : useful.filter(({ button }, index) => index < shownAtFirst || isPressed(button)),
    );
    for (const facetButton of buttons) facetButton.item.hidden = !shown.has(facetButton);
    section.hidden = useful.length === 0;
    all.hidden = useful.length <= shownAtFirst;
    all.textContent = isOpen
      ? within('values of a facet')`Fewer`
      : within('values of a facet')`All ${useful.length}`;
    all.setAttribute('aria-expanded', String(isOpen));
  };
  section.append(all);
  arrange();
  return { buttons, arrange };
}

function isPressed(button: HTMLButtonElement): boolean {
  return button.getAttribute('aria-pressed') === 'true';
}

function createFacetButton(
  link: HTMLAnchorElement,
  operator: Facet,
  onToggle: (operator: Facet, value: string) => void,
): FacetButton {
  const value = link.dataset.value ?? '';
  const name = link.firstElementChild?.textContent?.trim() ?? value;
  const total = link.lastElementChild?.textContent?.trim() ?? '';
  const count = createElement('span', { class: 'count' }, total);
  const button = createElement(
    'button',
    { type: 'button', 'aria-pressed': 'false' },
    createElement('span', {}, name),
    ' ',
    count,
  );
  button.addEventListener('click', () => onToggle(operator, value));
  const item = link.closest('li') ?? link;
  link.replaceWith(button);
  const spellings = link.dataset.spellings?.split('|') ?? [];
  const names = new Set([value, name, ...spellings].map((written) => written.toLowerCase()));
  return { operator, value, name, names, total, item, button, count };
}
