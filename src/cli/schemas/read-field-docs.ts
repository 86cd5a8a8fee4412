import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { singleSpaced } from '../../text/lines/single-spaced.ts';

/** What the doc comment above a field of a schema says, by its place: `ArticleSchema.title`, `QuoteSchema.attribution.span`. */
export type FieldDocs = ReadonlyMap<string, string>;

/** Reads the doc comments in front of the fields of the schemas in files. */
export function readFieldDocs(pattern: string): FieldDocs {
  const files = globSync(pattern).filter((file) => !file.endsWith('.test.ts'));
  return new Map(files.toSorted().flatMap((file) => docsIn(file)));
}

type Doc = readonly [string, string];

function docsIn(file: string): readonly Doc[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ name, initializer }) =>
      initializer === undefined ? [] : docsBelow(initializer, name.getText(source)),
    );
}

function docsBelow(node: ts.Node, place: string): readonly Doc[] {
  const own = ts.isPropertyAssignment(node) ? `${place}.${node.name.getText()}` : place;
  const doc = ts.isPropertyAssignment(node) ? docOf(node) : undefined;
  const below: Doc[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...docsBelow(child, own));
  });
  return doc === undefined ? below : [[own, doc], ...below];
}

function docOf(node: ts.Node): string | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const doc = ts.getTextOfJSDocComment(comment?.comment);
  return doc === undefined ? undefined : singleSpaced(doc);
}
