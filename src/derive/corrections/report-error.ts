import type { Story } from '../../domain/story.ts';
import { t } from '../../messages/say.ts';

/** What a page tells of itself to whoever reports an error in it. */
export interface ErrorReport {
  readonly subject: string;
  readonly text: string;
}

interface ReportedPage {
  readonly title: string;
  /** Its address, whole where the site knows where it is published. */
  readonly address: string;
  /** What stands on it, in a sentence. */
  readonly says: string;
}

/** A report to fill in: the page, what stands there, and room for what is wrong. */
export function reportError({ title, address, says }: ReportedPage): ErrorReport {
  return {
    subject: t`Error: ${title}`,
    text: [t`Page: ${address}`, t`It says: ${says}`, t`What is wrong:`, t`How you know:`, ''].join('\n'),
  };
}

/**
 * Where an error is reported, with the report filled in: a mail, or a form that takes `title` and `body` as those of issue
 * trackers do. Undefined where the story names no address.
 */
export function errorAddress(
  { corrections }: Pick<Story, 'corrections'>,
  { subject, text }: ErrorReport,
): string | undefined {
  if (corrections === undefined) return undefined;
  const isMail = corrections.startsWith('mailto:');
  const [to = '', given = ''] = corrections.split('?', 2);
  const filled = isMail ? { subject, body: text } : { title: subject, body: text };
  // A mail’s address is no form: a plus sign in it would stay one.
  const query = Object.entries(filled).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${to}?${[given, ...query].filter((part) => part !== '').join('&')}`;
}
