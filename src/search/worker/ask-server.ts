import type { AskServer } from '../engine/engine-contract.ts';
import { SearchLoadError, type ServerFailure } from '../index/index-loader.ts';
import type { SearchServer } from './search-messages.ts';

/** Nobody waits longer. */
const patienceMs = 10_000;

type Trouble = Pick<ServerFailure, 'trouble' | 'value'>;

class SearchServerError extends SearchLoadError {
  constructor(address: string, trouble: Trouble, cause?: unknown) {
    super({ ...trouble, host: new URL(address).host }, cause);
  }
}

/** Asks a search server over HTTP. What it does not answer, or answers for other records, is a failure that says so. */
export function createAskServer({ address, state }: SearchServer, patience = patienceMs): AskServer {
  return async (question) => {
    const read = await fetchAnswer(address, question, patience);
    if (typeof read?.state !== 'string' || typeof read.answer !== 'object' || read.answer === null)
      throw new SearchServerError(address, { trouble: 'unreadable' });
    if (read.state !== state) throw new SearchServerError(address, { trouble: 'other records' });
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
    if (!answer.ok) throw new SearchServerError(address, { trouble: 'error', value: answer.status });
    return await answer.json();
  } catch (cause) {
    throw cause instanceof SearchServerError
      ? cause
      : new SearchServerError(address, troubleOf(cause, patience), cause);
  }
}

function troubleOf(cause: unknown, patience: number): Trouble {
  if (cause instanceof SyntaxError) return { trouble: 'unreadable' };
  return cause instanceof DOMException && cause.name === 'TimeoutError'
    ? { trouble: 'silence', value: patience / 1000 }
    : { trouble: 'unreachable' };
}
