import type { Contested, GivenWords } from './quote-view.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Which words other reports give to whom: `Hill Post gives “the lake is calm” to Bo Berg`. */
export function describeContested({ others }: Contested): string {
  return others.map(describeGiven).join('; ');
}

/** Which outlets give which words to whom. */
export function describeGiven({ words, speakers, outlets }: GivenWords): string {
  const verb = outlets.length === 1 ? 'gives' : 'give';
  const names = list.format(speakers.map(({ name }) => name));
  return `${list.format(outlets.map(({ name }) => name))} ${verb} “${words}” to ${names}`;
}
