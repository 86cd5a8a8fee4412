import { formatNotice, type Notice } from '../domain/notice.ts';

/** Throws once for all errors together, so that one broken file never hides the problems of the others. */
export function stopOnErrors(notices: readonly Notice[]): void {
  const errors = notices.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const count = errors.length === 1 ? 'One problem' : `${errors.length} problems`;
  throw new Error(`${count} in content/ must be mended first.\n\n${errors.map(formatNotice).join('\n')}`);
}
