import type { DeskCall } from '../protocol/desk-calls.ts';
import { listDesk } from './list-desk.ts';

/** What answers a call. What was sent is not checked yet: each handler parses it. */
export type DeskHandler = (given: unknown, content: string) => unknown;

export type DeskHandlers = Readonly<Partial<Record<DeskCall, DeskHandler>>>;

export const deskHandlers: DeskHandlers = {
  list: (_, content) => listDesk(content),
};
