import { h, render } from 'preact';
import { ShownText } from '../parts/ShownText.tsx';

/** Words in an element of the editor, which makes its own: what nobody sees in them has its name in a box, as everywhere at the desk. */
export function shownWords(text: string, className?: string): HTMLElement {
  const place = document.createElement('span');
  if (className !== undefined) place.className = className;
  render(h(ShownText, { text }), place);
  return place;
}
