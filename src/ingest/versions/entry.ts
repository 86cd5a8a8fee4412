import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

/** A field of a map or an item of a list, where it stands in the text. */
export interface Entry {
  /** The name of a field; undefined for an item of a list. */
  readonly key: string | undefined;
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

export type YamlCollection = YAMLMap | YAMLSeq;

/** The entries of a map or list; undefined where one of them is written in a way that is not edited in place. */
export function entriesOf(collection: YamlCollection): readonly Entry[] | undefined {
  const entries = isMap(collection)
    ? collection.items.map(({ key, value }) => toEntry(key, value))
    : collection.items.map((item) => toEntry(undefined, item));
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function toEntry(key: unknown, node: unknown): Entry | undefined {
  const first = key ?? node;
  if (!isNode(first) || !isNode(node) || first.range == null || node.range == null) return undefined;
  if (key !== undefined && !isScalar(key)) return undefined;
  return {
    key: isScalar(key) ? String(key.value) : undefined,
    node,
    start: first.range[0],
    end: endOfNode(node),
  };
}

/** Where the last word of a node ends, without the comments and empty lines behind it. */
export function endOfNode(node: Node): number {
  const end = node.range?.[1] ?? 0;
  if (!(isMap(node) || isSeq(node)) || node.flow) return end;
  const last: unknown = node.items.at(-1);
  const deepest = isMap(node) ? (node.items.at(-1)?.value ?? node.items.at(-1)?.key) : last;
  return isNode(deepest) ? endOfNode(deepest) : end;
}
