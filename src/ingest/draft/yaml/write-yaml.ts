/** Names of fields; `*` is every item of a list. */
export type Path = readonly string[];

/** A text that does not go without quotation marks, or something else that is no plain value. */
type WriteScalar = (value: string | number, isOnOneLine: boolean) => string;

/**
 * YAML of plain values as the library writes it, in a fraction of its time: lists and objects are laid out here, and
 * only what may need quotation marks is asked of `writeScalar`. Undefined where the value holds anything that is better
 * left to the library as a whole.
 */
export function writeYaml(
  value: object,
  onOneLine: readonly Path[],
  writeScalar: WriteScalar,
): string | undefined {
  if (!isPlainObject(value) || onOneLine.some(({ length }) => length === 0)) return undefined;
  try {
    const lines = writeFields(value, { paths: onOneLine, indent: '', writeScalar });
    return lines === '' ? '{}\n' : `${lines.slice(1)}\n`;
  } catch (error) {
    if (error instanceof NotPlainError) return undefined;
    throw error;
  }
}

class NotPlainError extends Error {}

interface Place {
  /** Those parts of the paths that lead on from here. */
  readonly paths: readonly Path[];
  readonly indent: string;
  readonly writeScalar: WriteScalar;
}

/** Each field on a line of its own, with a line end before it. */
function writeFields(value: object, place: Place): string {
  return fieldsOf(value)
    .map(([key, field]) => `\n${place.indent}${key}:${writeBelow(field, stepInto(place, key))}`)
    .join('');
}

/** What stands behind the colon. */
function writeBelow(value: unknown, place: Place): string {
  if (!isCollection(value)) return ` ${writePlain(value, false, place.writeScalar)}`;
  if (isEmpty(value) || isOnOneLine(place)) return ` ${writeInline(value, place.writeScalar)}`;
  const deeper = { ...place, indent: `${place.indent}  ` };
  return Array.isArray(value) ? writeItems(value, deeper) : writeFields(value, deeper);
}

function writeItems(items: readonly unknown[], place: Place): string {
  const inItem = stepInto(place, '*');
  return items.map((item) => `\n${place.indent}- ${writeItem(item, inItem)}`).join('');
}

function writeItem(item: unknown, place: Place): string {
  if (!isCollection(item)) return writePlain(item, false, place.writeScalar);
  if (isEmpty(item) || isOnOneLine(place)) return writeInline(item, place.writeScalar);
  if (Array.isArray(item)) throw new NotPlainError();
  // The first field stands behind the dash, the others below it.
  const indent = `${place.indent}  `;
  return writeFields(item, { ...place, indent }).slice(1 + indent.length);
}

function writeInline(value: unknown, writeScalar: WriteScalar): string {
  if (Array.isArray(value))
    return value.length === 0
      ? '[]'
      : `[ ${value.map((item) => writeInline(item, writeScalar)).join(', ')} ]`;
  if (!isCollection(value)) return writePlain(value, true, writeScalar);
  const fields = fieldsOf(value).map(([key, field]) => `${key}: ${writeInline(field, writeScalar)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function writePlain(value: unknown, isInline: boolean, writeScalar: WriteScalar): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && !Object.is(value, -0)
      ? String(value)
      : writeScalar(value, isInline);
  if (typeof value !== 'string' || severalLines.test(value)) throw new NotPlainError();
  return needsNoMarks(value, isInline) ? value : writeScalar(value, isInline);
}

/** How the library writes these hangs on where they stand. */
const severalLines = /[\n\r\u0085\u2028\u2029]|^(?:%|---|\.\.\.)/;

const plainStart = /^[\p{L}\d“”‘’«„…]/u;
const sign = /[\n:][ \t]|[ \t]#|[ \t:]$|\p{Cc}|\p{Cs}/u;
const signOfInline = /[[\]{},]/;
const otherKinds = /^(?:null|true|false|0o[0-7]+|0x[\da-f]+|\d+(?:\.\d*)?(?:e[-+]?\d+)?)$/i;

/** A text that begins with a letter or a digit is read as a text, unless it is a number or a word of YAML, or has a sign of it. */
function needsNoMarks(value: string, isInline: boolean): boolean {
  return (
    plainStart.test(value) &&
    !sign.test(value) &&
    !otherKinds.test(value) &&
    !(isInline && signOfInline.test(value))
  );
}

function stepInto({ paths, ...place }: Place, key: string): Place {
  const isList = key === '*';
  return {
    ...place,
    paths: paths.flatMap((path) =>
      path[0] === key ? [path.slice(1)] : isList && path.length > 0 ? [path] : [],
    ),
  };
}

function isOnOneLine({ paths }: Place): boolean {
  return paths.some(({ length }) => length === 0);
}

const plainKey = /^[A-Za-z]\w*$/;

function fieldsOf(value: object): readonly (readonly [string, unknown])[] {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.some(([key]) => !plainKey.test(key) || otherKinds.test(key))) throw new NotPlainError();
  return fields;
}

function isCollection(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (!Array.isArray(value) && !isPlainObject(value)) throw new NotPlainError();
  return true;
}

function isPlainObject(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}

function isEmpty(value: object): boolean {
  return Object.values(value).every((field) => field === undefined);
}
