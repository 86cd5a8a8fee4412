import ts from 'typescript';
import { lineAt, listChildren, readSyntax } from './syntax-tree.ts';

interface NamedCode {
  readonly name: string;
  readonly code: string;
}

/** Functions of a file that take more lines than `most`, as `name: 45 lines`; of an Astro file those above its template. */
export function findLongFunctions({ name, code }: NamedCode, most: number): readonly string[] {
  const script = /^---\n([\s\S]*?)\n---/.exec(code)?.[1] ?? code;
  if (!hasLongStatement(script, most)) return [];
  const source = readSyntax(name, script);
  const linesOf = (node: ts.Node) => lineAt(source, node.end) - lineAt(source, node.getStart()) + 1;
  const find = (node: ts.Node): readonly string[] => {
    const inside = listChildren(node).flatMap(find);
    const isLong = ts.isFunctionLike(node) && linesOf(node) > most;
    return isLong ? [`${node.name?.getText() ?? 'arrow'}: ${linesOf(node)} lines`, ...inside] : inside;
  };
  return find(source);
}

/** Reading a file for its functions costs: where every statement is short, no function in it is long. */
function hasLongStatement(code: string, most: number): boolean {
  const starts = Array.from(code.matchAll(/^[^\s})\]]/gm), ({ index }) => index);
  return [...starts, code.length].some(
    (end, place) => code.slice(starts[place - 1] ?? 0, end).split('\n').length > most,
  );
}
