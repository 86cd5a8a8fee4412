import { formatNotice, type Notice } from '../domain/notice.ts';

/** Throws once for all errors together, so that one broken file never hides the problems of the others. */
export function stopOnErrors(notices: readonly Notice[]): void {
  const errors = notices.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const count = errors.length === 1 ? 'One problem' : `${errors.length} problems`;
  throw new Error(`${count} in the content must be mended first.\n\n${errors.map(formatNotice).join('\n')}`);
}

/** Says without stopping what will stop the build: a person who writes must be able to look at the page. */
export function warnOfErrors(notices: readonly Notice[]): void {
  // biome-ignore lint/suspicious/noConsole: the window in which the development server runs
  if (notices.length > 0) console.warn(notices.map(formatNotice).join('\n'));
}
