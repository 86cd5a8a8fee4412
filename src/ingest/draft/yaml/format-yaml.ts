import { Document, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { type Path, writeYaml } from './write-yaml.ts';

/** YAML whose parts at the given paths stand on one line each. */
export function formatYaml(value: object, onOneLine: readonly Path[] = []): string {
  return writeYaml(value, onOneLine, formatScalar) ?? formatByLibrary(value, onOneLine);
}

function formatScalar(value: string | number, isOnOneLine: boolean): string {
  const field = 'field';
  const text = isOnOneLine ? formatInline(value) : createDocument({ [field]: value }).toString(format);
  return isOnOneLine ? text : text.slice(field.length + 2, -1);
}

/** As the library alone writes it. */
export function formatByLibrary(value: object, onOneLine: readonly Path[]): string {
  const document = createDocument(value);
  for (const path of onOneLine) for (const node of nodesAt(document.contents, path)) node.flow = true;
  return document.toString(format);
}

/** A value on one line that can stand anywhere, also inside `{ … }`; text in the given style where that is possible. */
export function formatInline(value: unknown, style?: Scalar.Type): string {
  const document = createDocument([value]);
  const [item] = isSeq(document.contents) ? document.contents.items : [];
  if (isScalar(item) && style !== undefined && quotedStyles.has(style)) item.type = style;
  for (const node of nodesAt(document.contents, [])) node.flow = true;
  return document.toString(format).trim().slice(1, -1).trim();
}

const quotedStyles: ReadonlySet<string> = new Set(['QUOTE_DOUBLE', 'QUOTE_SINGLE']);

const format = {
  lineWidth: 0,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  flowCollectionPadding: true,
} as const;

function createDocument(value: unknown): Document {
  return new Document(value, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
}

type Collection = Node & { flow?: boolean | undefined };

function nodesAt(node: unknown, path: Path): readonly Collection[] {
  const [key, ...deeper] = path;
  if (key === undefined) return isMap(node) || isSeq(node) ? [node] : [];
  if (isSeq(node)) return node.items.flatMap((item) => nodesAt(item, key === '*' ? deeper : path));
  return isMap(node) ? nodesAt(node.get(key, true), deeper) : [];
}
