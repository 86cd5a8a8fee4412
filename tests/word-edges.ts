import ts from 'typescript';

/** What may stand at the edges of a piece of a regular expression; a piece that may be empty lets its neighbours through. */
interface Piece {
  readonly first: string;
  readonly last: string;
  readonly mayBeEmpty: boolean;
  readonly isWordEdge: boolean;
  readonly isWordClass: boolean;
  /** It takes the blank beside a word, so that an edge may well be there. */
  readonly holdsBlanks: boolean;
}

const token =
  /\\[pPu]\{[^}]*\}|\\k<\w+>|\\x[\da-f]{2}|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>|[a-z-]+:))?|\)|\||[*+?]\??|\{\d+(?:,\d*)?\}\??|[\s\S]/gu;
const farLetter = /(?![A-Za-z])\p{L}/u;
const plain = {
  first: '',
  last: '',
  mayBeEmpty: false,
  isWordEdge: false,
  isWordClass: false,
  holdsBlanks: false,
};

/** Letters beside `\b` or `\w` in a regular expression that these do not know as letters: `\b` before «в» never matches. */
export function findFarWordEdges(source: string): readonly string[] {
  const tokens = source.match(token) ?? [];
  const faults: string[] = [];
  let at = 0;

  function readChoices(): Piece {
    const choices = [readSequence()];
    while (tokens[at] === '|') {
      at += 1;
      choices.push(readSequence());
    }
    at += 1;
    return {
      ...plain,
      first: choices.map(({ first }) => first).join(''),
      last: choices.map(({ last }) => last).join(''),
      mayBeEmpty: choices.some(({ mayBeEmpty }) => mayBeEmpty),
    };
  }

  function readSequence(): Piece {
    const pieces: Piece[] = [];
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') pieces.push(readQuantified());
    for (const [index, { isWordEdge, isWordClass }] of pieces.entries()) {
      if (!isWordEdge && !isWordClass) continue;
      const beside = edgeOf(pieces.slice(0, index).toReversed(), 'last');
      const behind = edgeOf(pieces.slice(index + 1), 'first');
      const far = farLetter.exec(isWordEdge ? beside + behind : beside)?.[0];
      if (far !== undefined) faults.push(`${far} beside ${isWordEdge ? String.raw`\b` : String.raw`\w`}`);
    }
    return {
      ...plain,
      first: edgeOf(pieces, 'first'),
      last: edgeOf(pieces.toReversed(), 'last'),
      mayBeEmpty: pieces.every(({ mayBeEmpty }) => mayBeEmpty),
    };
  }

  function readQuantified(): Piece {
    const piece = readOne();
    const quantifier = /^(?:[*+?]\??|\{\d+(?:,\d*)?\}\??)$/.exec(tokens[at] ?? '')?.[0];
    if (quantifier === undefined) return piece;
    at += 1;
    const isOptional = /^(?:[*?]|\{0)/.test(quantifier) && !piece.holdsBlanks;
    return isOptional ? { ...piece, mayBeEmpty: true } : piece;
  }

  function readOne(): Piece {
    const found = tokens[at] ?? '';
    at += 1;
    if (found.startsWith('(')) {
      const group = readChoices();
      return /^\(\?<?[=!]/.test(found) ? { ...plain, mayBeEmpty: true } : group;
    }
    if (found === String.raw`\b`) return { ...plain, mayBeEmpty: true, isWordEdge: true };
    const letters = found.length === 1 || found.startsWith('[') ? found : '';
    return {
      ...plain,
      first: letters,
      last: letters,
      isWordClass: found === String.raw`\w`,
      holdsBlanks: found === '.' || found.startsWith('[^'),
    };
  }

  readChoices();
  return faults;
}

function edgeOf(pieces: readonly Piece[], edge: 'first' | 'last'): string {
  const solid = pieces.findIndex(({ mayBeEmpty }) => !mayBeEmpty);
  return pieces
    .slice(0, solid === -1 ? pieces.length : solid + 1)
    .map((piece) => piece[edge])
    .join('');
}

/** Every regular expression that a file of TypeScript spells, with its line. */
export function listExpressions(file: string, text: string): readonly { source: string; line: number }[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: { source: string; line: number }[] = [];
  function visit(node: ts.Node): void {
    if (ts.isRegularExpressionLiteral(node))
      found.push({
        source: node.text.slice(1, node.text.lastIndexOf('/')),
        line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      });
    ts.forEachChild(node, visit);
  }
  visit(tree);
  return found;
}
