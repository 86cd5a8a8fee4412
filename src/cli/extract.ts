import { createInterface } from 'node:readline';
import { extractDocument, readRequest } from './extract-document.ts';

/** `{id, html}` or `{id, dump}` a line in, `{id, text, date?, headline?}` a line out. */
async function main(): Promise<void> {
  let lineNumber = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    const request = readRequest(line);
    if (request === undefined) {
      console.error(`Line ${lineNumber} is no JSON object with an "id" and either "html" or "dump".`);
      process.exitCode = 1;
      continue;
    }
    if (!process.stdout.write(`${JSON.stringify(extractDocument(request))}\n`)) await drained();
  }
}

/** Waits until the reader of our output has caught up, so that memory stays flat. */
function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}

await main();
