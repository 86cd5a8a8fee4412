import { type ReadonlySignal, signal } from '@preact/signals';
import { errorMessage } from '../../../text/error-message.ts';

export interface NewestSender<Item> {
  /** Why nothing is sent; empty where it is. */
  readonly trouble: ReadonlySignal<string>;
  readonly send: (item: Item) => Promise<void>;
  /** Sends again what could not be sent. */
  readonly retry: () => Promise<void>;
  /** What waits is not sent any more. */
  readonly drop: () => void;
  readonly isWaiting: () => boolean;
}

/** Sends one item after the other; of several that wait only the newest. What fails waits until it is tried again. */
export function createNewestSender<Item>(sendOne: (item: Item) => Promise<void>): NewestSender<Item> {
  const trouble = signal('');
  let waiting: Item | undefined;
  let sending: Promise<void> | undefined;
  const sendAll = async (): Promise<void> => {
    for (let item = waiting; item !== undefined; item = waiting) {
      waiting = undefined;
      try {
        await sendOne(item);
        trouble.value = '';
      } catch (error) {
        trouble.value = errorMessage(error);
        waiting ??= item;
        return;
      }
    }
  };
  const retry = (): Promise<void> => {
    sending ??= sendAll().finally(() => {
      sending = undefined;
    });
    return sending;
  };
  const send = (item: Item): Promise<void> => {
    waiting = item;
    return retry();
  };
  const drop = () => {
    waiting = undefined;
  };
  return { trouble, send, retry, drop, isWaiting: () => waiting !== undefined };
}
