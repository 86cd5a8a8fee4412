import { catalogue } from './catalogue.ts';
import { fillText } from './fill-text.ts';
import { formatNumber, pluralForm } from './formats.ts';

type Value = string | number;

/** Says a text in the language of the site: t`as of ${day}`. It stands in the catalogues as `as of {0}`. */
export function t(parts: TemplateStringsArray, ...values: readonly Value[]): string {
  return sayText(keyOf(parts), values);
}

/** Says a text that English has for several things: within('a quote')`kind`. */
export function within(context: string): typeof t {
  return (parts, ...values) => sayText(keyOf(parts), values, context);
}

/** The form for a number, which is `{0}` in it: plural(2, '{0} day', '{0} days'). What is given behind the number is `{1}`, `{2}`. */
export function plural(counted: number | readonly [number, ...Value[]], one: string, other: string): string {
  const [count, ...more] = typeof counted === 'number' ? [counted] : counted;
  const { texts } = catalogue();
  const forms = texts[one];
  const form = typeof forms === 'object' ? forms[pluralForm(count)] : undefined;
  return fillText(form ?? (count === 1 ? one : other), [formatNumber(count), ...more]);
}

/** Between a context and its text, as gettext has it. */
export const contextEnd = '\u0004';

function sayText(key: string, values: readonly Value[], context?: string): string {
  const text = catalogue().texts[context === undefined ? key : context + contextEnd + key];
  return fillText(typeof text === 'string' ? text : key, values);
}

const keys = new WeakMap<TemplateStringsArray, string>();

/** What a text is found by. */
function keyOf(parts: TemplateStringsArray): string {
  const known = keys.get(parts);
  if (known !== undefined) return known;
  const key = parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`);
  keys.set(parts, key);
  return key;
}
