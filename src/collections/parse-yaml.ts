import { type Document, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import { ContentFault } from './content-fault.ts';
import { readPlainYaml } from './yaml/read-plain-yaml.ts';

/** Bounds on what is parsed: the fields of a record take kilobytes, and a parser can be made to work without end. */
const limits = { characters: 5_000_000, aliases: 20 } as const;

/** One-based line and column in a file. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** The file that a piece of YAML is of, and how many of its lines stand above the piece. */
interface YamlPiece {
  readonly file: string;
  readonly linesAbove: number;
}

interface YamlFault {
  readonly at: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * YAML 1.2: dates stay text, so that a day that does not exist is refused and not moved. Throws a `ContentFault` with
 * file, line and column for what cannot be read or would cost too much to read.
 */
export function parseYaml(text: string, piece: YamlPiece): unknown {
  const plain = text.length > limits.characters ? undefined : readPlainYaml(text);
  return plain ?? parseWithPlaces(text, piece);
}

function parseWithPlaces(text: string, { file, linesAbove }: YamlPiece): unknown {
  const lineCounter = new LineCounter();
  const placeOf = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + linesAbove, column: Math.max(1, col) };
  };
  const refuse = ({ at, message, hint }: YamlFault) =>
    new ContentFault([{ rule: 'unreadable-file', severity: 'error', file, ...placeOf(at), message, hint }]);
  if (text.length > limits.characters) throw refuse(tooLong(text));
  // `uniqueKeys` compares each key with all others; `findKeyFault` looks at each once.
  const document = parseDocument(text, { lineCounter, version: '1.2', schema: 'core', uniqueKeys: false });
  const fault = findProblem(document) ?? findKeyFault(document);
  if (fault !== undefined) throw refuse(fault);
  try {
    // What refers to itself has no JSON either.
    const data: unknown = document.toJS({ maxAliasCount: limits.aliases });
    JSON.stringify(data);
    return data;
  } catch {
    throw refuse(tooManyAliases);
  }
}

const writeOut = 'Write the fields out, each with its value.';

const tooManyAliases: YamlFault = {
  at: 0,
  message: `The YAML refers to its own parts (*name) more than ${limits.aliases} times, or in a circle.`,
  hint: writeOut,
};

function tooLong({ length }: string): YamlFault {
  const message = `The YAML has ${length} characters, and ${limits.characters} are the most.`;
  return { at: 0, message, hint: 'Something else than fields got into the file: take it out.' };
}

function findProblem({ errors: [problem] }: Document): YamlFault | undefined {
  if (problem === undefined) return undefined;
  const [at] = problem.pos;
  if (problem.message.startsWith('Maximum call stack'))
    return { at, message: 'The fields stand in one another too deeply to be read.', hint: writeOut };
  const reason = problem.message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '') ?? '';
  return {
    at,
    message: `The YAML cannot be read: ${reason.replace(/\.$/, '')}.`,
    hint: 'Text with a colon or a quotation mark wants quotation marks around it.',
  };
}

function findKeyFault(document: Document): YamlFault | undefined {
  let fault: YamlFault | undefined;
  visit(document, {
    Map: (_, map) => {
      fault = findFaultOfKeys(map);
      return fault === undefined ? undefined : visit.BREAK;
    },
  });
  return fault;
}

function findFaultOfKeys({ items }: YAMLMap): YamlFault | undefined {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    const at = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key))
      return {
        at,
        message: 'A field has a list or other fields for its name.',
        hint: 'Give it a word for a name.',
      };
    if (seen.has(key.value))
      return {
        at,
        message: `The field “${String(key.value)}” is given twice.`,
        hint: 'Keep one of the two.',
      };
    seen.add(key.value);
  }
  return undefined;
}
