/** Commands that answer JSON lines on standard input, one for one and in order. */
import type { Readable } from 'node:stream';
import { z } from 'zod';

export interface JsonLinesCommand<Request> {
  readonly schema: z.ZodType<Request>;
  /** An object becomes one line; a text for people is printed as it is. */
  readonly answer: (request: Request) => object | string;
  /** A whole line as it should be. */
  readonly example: string;
}

/** What identifies a line in the answer. */
export const LineIdSchema = z.union([z.string(), z.number()]);

type Reading<Request> =
  | { readonly status: 'read'; readonly request: Request }
  | { readonly status: 'refused'; readonly problem: string };

/** One line of input, or the sentence that says what is wrong with it. */
export function readJsonLine<Request>(
  line: string,
  { schema, example }: Pick<JsonLinesCommand<Request>, 'schema' | 'example'>,
): Reading<Request> {
  const refuse = (problem: string) =>
    ({ status: 'refused', problem: `${problem}; write it as ${example}.` }) as const;
  const value = parseJson(line);
  if (value === undefined) return refuse('is not valid JSON');
  const read = schema.safeParse(value);
  return read.success
    ? { status: 'read', request: read.data }
    : refuse(`is JSON of another shape (${describe(read.error)})`);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function describe(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  return `${field === '' ? '' : `“${field}”: `}${issue?.message ?? 'Invalid input'}`;
}

/** Answers line after line, so that memory stays flat. A line that cannot be read is named on standard error: exit code 1. */
export async function answerJsonLines<Request>(command: JsonLinesCommand<Request>): Promise<void> {
  process.stdout.on('error', endQuietly);
  let number = 0;
  for await (const line of splitLines(process.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const reading = readJsonLine(line, command);
    if (reading.status === 'read') await write(command.answer(reading.request));
    else {
      console.error(`Line ${number} ${reading.problem}`);
      process.exitCode = 1;
    }
  }
}

/** Lines end at line feeds only: other separators may stand inside a JSON text. */
async function* splitLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...others] = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    pieces.push(first);
    if (others.length === 0) continue;
    yield pieces.join('');
    yield* others.slice(0, -1);
    pieces = [others.at(-1) ?? ''];
  }
  yield pieces.join('') + decoder.decode();
}

/** Waits until the reader of our output has caught up. */
function write(answer: object | string): Promise<void> {
  const line = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return new Promise((written) => {
    if (process.stdout.write(`${line}\n`)) written();
    else process.stdout.once('drain', written);
  });
}

/** Who reads our output may stop before the end: `npm run quotes | head`. */
function endQuietly(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
  process.exit();
}
