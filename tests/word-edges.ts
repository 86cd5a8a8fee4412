import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import ts from 'typescript';
import { lineAt, listChildren, readSyntax } from './syntax-tree.ts';

type Side = 'first' | 'last';

const farLetter = /(?![A-Za-z])\p{L}/u;

/** Letters beside `\b` or `\w` in a regular expression that these do not know as letters: `\b` before «в» never matches. */
export function findFarWordEdges(literal: string): readonly string[] {
  const faults: string[] = [];
  visitRegExpAST(new RegExpParser().parseLiteral(literal), {
    onAlternativeEnter: ({ elements }) => {
      for (const [index, element] of elements.entries()) {
        const sign = signOf(element);
        if (sign === undefined) continue;
        const before = lettersAt(elements.slice(0, index).toReversed(), 'last');
        const behind = sign === String.raw`\b` ? lettersAt(elements.slice(index + 1), 'first') : '';
        const far = farLetter.exec(before + behind)?.[0];
        if (far !== undefined) faults.push(`${far} beside ${sign}`);
      }
    },
  });
  return faults;
}

function signOf(element: AST.Element): string | undefined {
  const { raw } = element.type === 'Quantifier' ? element.element : element;
  return raw === String.raw`\b` || raw === String.raw`\w` ? raw : undefined;
}

/** The letters with which the first of these can begin, or end, and the next ones where it may be empty. */
function lettersAt(elements: readonly AST.Element[], side: Side): string {
  const solid = elements.findIndex((element) => !mayBeEmpty(element));
  return elements
    .slice(0, solid === -1 ? elements.length : solid + 1)
    .map((element) => lettersOf(element, side))
    .join('');
}

function lettersOf(element: AST.Element, side: Side): string {
  switch (element.type) {
    case 'Character':
    case 'CharacterClass':
      return element.raw;
    case 'Quantifier':
      return lettersOf(element.element, side);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.map(({ elements }) => lettersAt(inOrder(elements, side), side)).join('');
    default:
      return '';
  }
}

function inOrder(elements: readonly AST.Element[], side: Side): readonly AST.Element[] {
  return side === 'first' ? elements : elements.toReversed();
}

function mayBeEmpty(element: AST.Element): boolean {
  switch (element.type) {
    case 'Assertion':
      return element.kind !== 'start' && element.kind !== 'end';
    case 'Quantifier':
      return mayBeEmpty(element.element) || (element.min === 0 && !holdsBlanks(element.element));
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.some(({ elements }) => elements.every(mayBeEmpty));
    default:
      return false;
  }
}

/** It takes the blank beside a word, so that an edge may well be there. */
function holdsBlanks(element: AST.Element): boolean {
  return (
    (element.type === 'CharacterSet' && element.kind === 'any') ||
    (element.type === 'CharacterClass' && element.negate)
  );
}

/** Every regular expression that a file of TypeScript spells, with its line. */
export function listExpressions(file: string, text: string): readonly { literal: string; line: number }[] {
  const source = readSyntax(file, text);
  const find = (node: ts.Node): readonly { literal: string; line: number }[] =>
    ts.isRegularExpressionLiteral(node)
      ? [{ literal: node.text, line: lineAt(source, node.getStart()) + 1 }]
      : listChildren(node).flatMap(find);
  return find(source);
}
