import { t } from '../../messages/say.ts';
import type { HiddenSign } from './hidden-signs.ts';

/** What the `bdi` around a sign carries wherever it is printed: its name for the eye and for the ear. */
export function signAttributes({ name, short }: Pick<HiddenSign, 'name' | 'short'>) {
  return {
    class: 'hidden-sign',
    role: 'img',
    'aria-label': t`hidden sign: ${name}`,
    'data-sign': short,
  } as const;
}
