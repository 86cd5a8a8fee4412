type Child = Node | string | undefined;

/** An element with its attributes and what it holds; text stays text. An attribute of `undefined` is left out. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A link. */
export function createLink(address: string, ...children: readonly Child[]): HTMLAnchorElement {
  return createElement('a', { href: address }, ...children);
}

/** A button that looks like text. */
export function createTextButton(
  text: string,
  onClick: (button: HTMLButtonElement) => void,
): HTMLButtonElement {
  const button = createElement('button', { type: 'button', class: 'text-button' }, text);
  button.addEventListener('click', () => onClick(button));
  return button;
}
