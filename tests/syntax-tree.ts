import ts from 'typescript';

/** The tree of a file of TypeScript. */
export function readSyntax(name: string, code: string): ts.SourceFile {
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, kind);
}

/** In which line of its file a place stands; the first is 0. */
export function lineAt(source: ts.SourceFile, place: number): number {
  return source.getLineAndCharacterOfPosition(place).line;
}

export function listChildren(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}
