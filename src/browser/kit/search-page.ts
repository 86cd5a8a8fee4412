import type { HookSelector, PagePart } from './page-parts.ts';

/** The parts of the search page that a script works on. */
export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly help: HTMLDetailsElement;
  readonly recent: HTMLElement;
  readonly facets: HTMLDetailsElement;
  readonly days: HTMLElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  /** All quotes by speaker, as they stand there without a script. */
  readonly list: HTMLElement;
}

/** Finds the parts; throws where the page and this script no longer fit together. */
export function findSearchPage(root: HTMLElement): SearchPage {
  const find = <Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind => {
    const element = root.querySelector(selector);
    if (element instanceof kind) return element;
    throw new Error(`The search page has no ${selector}.`);
  };
  const part = (name: PagePart) => `[data-part="${name}"]` satisfies HookSelector;
  return {
    form: find('form', HTMLFormElement),
    field: find('input[type="search"]', HTMLInputElement),
    help: find(part('help'), HTMLDetailsElement),
    recent: find(part('recent'), HTMLElement),
    facets: find(part('facets'), HTMLDetailsElement),
    days: find(part('days'), HTMLElement),
    status: find(part('status'), HTMLElement),
    results: find(part('results'), HTMLElement),
    list: find(part('list'), HTMLElement),
  };
}
