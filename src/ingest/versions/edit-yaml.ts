/**
 * Changes values in YAML that a person wrote and leaves every other byte alone: comments, order, quotation marks, empty lines.
 * The document is parsed to learn where each value stands; only the values that differ are written anew.
 */
import { type Document, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { isRecord } from '../../text/tables/is-record.ts';
import { formatInline, formatYaml } from '../draft/yaml/format-yaml.ts';
import type { Path } from '../draft/yaml/write-yaml.ts';
import { type Alignment, alignFields, alignItems, alignPlaces } from './align-entries.ts';
import { isSame } from './diff-drafts.ts';
import { editBlock } from './edit-block.ts';
import { editFlow } from './edit-flow.ts';
import { type Entry, endOfNode, entriesOf, type YamlCollection } from './entry.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The text with the given fields instead of its own. Fields that come new are written as `formatYaml` writes them. */
export function editYaml(text: string, fields: Fields, onOneLine: readonly Path[] = []): string {
  const document = read(text);
  if (document.contents === null) return formatYaml(fields, onOneLine);
  const edited = applyEdits(text, editsOf({ text, document, onOneLine }, document.contents, fields));
  return isSame(readFields(edited), withoutUndefined(fields)) ? edited : formatYaml(fields, onOneLine);
}

function read(text: string): Document.Parsed {
  return parseDocument(text, { version: '1.2', schema: 'core' });
}

/** Anchors, aliases and rare notations may not survive an edit: what was written is read again. */
function readFields(text: string): unknown {
  const document = read(text);
  return document.errors.length > 0 ? undefined : document.toJS();
}

function withoutUndefined(fields: Fields): unknown {
  return JSON.parse(JSON.stringify(fields)) as unknown;
}

interface Written {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly onOneLine: readonly Path[];
}

function editsOf(written: Written, node: Node, value: unknown): readonly TextEdit[] {
  if (isSame(node.toJS(written.document), value)) return [];
  const inside = isMap(node) || isSeq(node) ? editsInside(written, node, value) : undefined;
  return inside ?? [replacement(written.text, node, value)];
}

/** Undefined where the collection has to be written anew as a whole. */
function editsInside(
  written: Written,
  collection: YamlCollection,
  value: unknown,
): readonly TextEdit[] | undefined {
  const entries = entriesOf(collection);
  if (entries === undefined || entries.length === 0) return undefined;
  const aligned = align({ collection, entries, former: collection.toJS(written.document) }, value);
  if (aligned === undefined) return undefined;
  const changed = collection.flow
    ? editFlow(written.text, entries, aligned)
    : editBlock(written.text, entries, { ...aligned, onOneLine: fieldsOnOneLine(written, collection) });
  const deeper = aligned.kept.flatMap(({ entry, value: next }) => editsOf(written, entry.node, next));
  return changed === undefined ? undefined : [...changed, ...deeper];
}

interface Former {
  readonly collection: YamlCollection;
  readonly entries: readonly Entry[];
  readonly former: unknown;
}

function align({ collection, entries, former }: Former, value: unknown): Alignment | undefined {
  if (isMap(collection)) return isRecord(value) ? alignFields(entries, value) : undefined;
  if (!Array.isArray(value) || !Array.isArray(former) || value.length === 0) return undefined;
  const isTuple = collection.flow === true && value.length === former.length && !value.some(isRecord);
  return isTuple ? alignPlaces(entries, value) : alignItems(entries, former, value);
}

/** Below the first level every new field stands on one line. */
function fieldsOnOneLine(
  { document, onOneLine }: Written,
  collection: YamlCollection,
): readonly Path[] | undefined {
  return collection === document.contents ? onOneLine : undefined;
}

function replacement(text: string, node: Node, value: unknown): TextEdit {
  const [start = 0] = node.range ?? [];
  const end = endOfNode(node);
  const style = isScalar(node) ? node.type : undefined;
  const before = text[start - 1] === ':' ? ' ' : '';
  const after = end > start && text[end - 1] === '\n' ? '\n' : '';
  return { start, end, text: `${before}${formatInline(value, style)}${after}` };
}
