import { cutAtHiddenSigns } from '../../text/hidden/hidden-signs.ts';
import { signAttributes } from '../../text/hidden/sign-attributes.ts';
import { createElement } from './create-element.ts';

/** Words as they are; a sign in them that nobody sees has its name in a box, and cannot turn their line round. */
export function showText(text: string): readonly (Node | string)[] {
  return cutAtHiddenSigns(text).map(({ text: own, sign }) =>
    sign === undefined ? own : createElement('bdi', signAttributes(sign), own),
  );
}
