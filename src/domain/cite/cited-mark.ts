/**
 * A citation names what it cited by a mark in its address: `?cited=2031-05-04.k3f9ab`. The day is that of the last change
 * by then, where one is known; behind it stand three signs for each part of what was cited, in the order of the parts.
 * So a page that is opened by the address can say which part is no longer what it was.
 */
export interface CitedMark {
  readonly day: string | undefined;
  /** Three signs for each part. */
  readonly signs: readonly string[];
}

/** The name of the mark in an address. */
export const citedField = 'cited';

const wholeMark = /^(?:(?<day>\d{4}-\d{2}-\d{2})\.)?(?<signs>(?:[0-9a-z]{3})+)$/;

/** The mark as an address holds it: `2031-05-04.k3f9ab`. */
export function formatMark({ day, signs }: CitedMark): string {
  return [...(day === undefined ? [] : [day]), signs.join('')].join('.');
}

/** Reads a mark; undefined where the text is none. */
export function parseMark(text: string): CitedMark | undefined {
  const { day, signs } = wholeMark.exec(text)?.groups ?? {};
  return signs === undefined ? undefined : { day, signs: signs.match(/.{3}/g) ?? [] };
}

/** The address of a page as a citation has it, before what may follow a `#`. */
export function withMark(address: string, mark: string): string {
  const [page = '', ...anchor] = address.split('#');
  return [`${page}?${citedField}=${mark}`, ...anchor].join('#');
}

/**
 * The parts that are no longer what they were when they were cited; undefined where the mark is of something else, which
 * has another number of parts.
 */
export function changedParts(
  cited: CitedMark,
  now: readonly { readonly name: string; readonly sign: string }[],
): readonly string[] | undefined {
  if (cited.signs.length !== now.length) return undefined;
  return now.flatMap(({ name, sign }, index) => (sign === cited.signs[index] ? [] : [name]));
}
