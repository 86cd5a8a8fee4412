const unspacedScripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const sign = `[${unspacedScripts.map((script) => `\\p{Script_Extensions=${script}}`).join('')}]\\p{M}*`;
const signOrRest = new RegExp(`(${sign})|(?:(?!${sign})[^])+`, 'gu');
const anySign = new RegExp(sign, 'u');

/** Whether a text is written, at least in part, without spaces between its words. */
export function isUnspaced(text: string): boolean {
  return anySign.test(text);
}

/**
 * A run of letters cut so that each sign of a script without spaces stands alone: which signs make a word there is known
 * only to a dictionary, and a word inside is found as signs that stand side by side.
 */
export function cutUnspaced(run: string): readonly string[] {
  return isUnspaced(run) ? (run.match(signOrRest) ?? []) : [run];
}
