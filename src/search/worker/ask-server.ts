import type { AskServer } from '../engine/engine-contract.ts';
import { SearchLoadError } from '../index/index-loader.ts';
import type { SearchServer } from './search-messages.ts';

/** Nobody waits longer. */
const patienceMs = 10_000;

class SearchServerError extends SearchLoadError {
  override readonly message: string;

  constructor(address: string, what: string, cause?: unknown) {
    super(address, cause);
    this.message = `The search server at ${new URL(address).host} ${what}.`;
  }
}

/** Asks a search server over HTTP. What it does not answer, or answers for other records, is a failure that says so. */
export function createAskServer({ address, state }: SearchServer, patience = patienceMs): AskServer {
  return async (question) => {
    const read = await fetchAnswer(address, question, patience);
    if (typeof read?.state !== 'string' || typeof read.answer !== 'object' || read.answer === null)
      throw new SearchServerError(address, 'gave an answer that this page cannot read');
    if (read.state !== state)
      throw new SearchServerError(address, 'holds other records than this page was made from');
    return read;
  };
}

async function fetchAnswer(address: string, question: object, patience: number) {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(question),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) throw new SearchServerError(address, `answered with an error (${answer.status})`);
    return await answer.json();
  } catch (cause) {
    throw cause instanceof SearchServerError
      ? cause
      : new SearchServerError(address, describeCause(cause, patience), cause);
  }
}

function describeCause(cause: unknown, patience: number): string {
  if (cause instanceof SyntaxError) return 'gave an answer that this page cannot read';
  return cause instanceof DOMException && cause.name === 'TimeoutError'
    ? `did not answer within ${patience / 1000} seconds`
    : 'cannot be reached';
}
