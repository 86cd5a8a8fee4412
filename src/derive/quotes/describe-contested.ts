import type { Attribution, Contested } from './quote-view.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** To whom other reports give the words: `Economy Middle East gives it to Vladimir Putin`. */
export function describeContested({ others }: Contested): string {
  return others.map(describeAttribution).join('; ');
}

/** Which outlets give the words to whom. */
export function describeAttribution({ speakers, outlets }: Attribution): string {
  const verb = outlets.length === 1 ? 'gives' : 'give';
  return `${list.format(outlets.map(({ name }) => name))} ${verb} it to ${list.format(speakers.map(({ name }) => name))}`;
}
