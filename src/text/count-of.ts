import { plural } from '../messages/say.ts';

/** A number with its noun: `1 quote`, `2 quotes`, `5,400 quotes`. */
export function countOf(count: number, singular: string, plurals = `${singular}s`): string {
  return plural(count, `{0} ${singular}`, `{0} ${plurals}`);
}
