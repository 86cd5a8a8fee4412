import type { HookSelector } from '../kit/page-parts.ts';

/** The parts of the form in which a reader checks a report. */
export interface CheckForm {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly text: HTMLTextAreaElement;
  readonly file: HTMLInputElement;
  /** Which report; undefined where the page is of one. */
  readonly choice: HTMLSelectElement | undefined;
  readonly status: HTMLElement;
  readonly result: HTMLElement;
  /** Where the button for other pages goes; undefined where the page has none. */
  readonly bookmarklet: HTMLElement | undefined;
}

/** Finds the parts; throws where the page and this script no longer fit together. */
export function findCheckForm(root: HTMLElement): CheckForm {
  const look = <Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind | undefined => {
    const element = root.querySelector(selector);
    return element instanceof kind ? element : undefined;
  };
  const find = <Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind => {
    const element = look(selector, kind);
    if (element === undefined) throw new Error(`The form for checking has no ${selector}.`);
    return element;
  };
  return {
    root,
    form: find('form', HTMLFormElement),
    text: find('textarea', HTMLTextAreaElement),
    file: find('input[type="file"]', HTMLInputElement),
    choice: look('select', HTMLSelectElement),
    status: find('[data-part="check-status"]' satisfies HookSelector, HTMLElement),
    result: find('[data-part="check-result"]' satisfies HookSelector, HTMLElement),
    bookmarklet: look('[data-part="bookmarklet"]' satisfies HookSelector, HTMLElement),
  };
}
