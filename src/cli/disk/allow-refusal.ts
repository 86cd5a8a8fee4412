import { isOfMachine } from './error-code.ts';
import { WriteError, writing } from './fault.ts';

/** Writes what is only kept to save time: a disk that refuses, for whatever reason, costs the next build its time and nothing else. */
export function allowRefusal(path: string, write: () => void): void {
  try {
    writing(path, write);
  } catch (error) {
    if (!(error instanceof WriteError || isOfMachine(error))) throw error;
  }
}
