import type { DeskSession } from './create-session.ts';

/** Both versions stand beside; nothing is written before a person chose between them. */
export function isChangedOnDisk({ opened }: DeskSession): boolean {
  return opened.value.changed !== undefined;
}

/** How many things stand between a report and its readers: the one number that every screen shows. */
export function countLeft(session: DeskSession): number {
  return session.sheet.value.left + (isChangedOnDisk(session) ? 1 : 0);
}
