import { addresses } from '../../domain/addresses.ts';
import type { SiteHome } from '../../domain/site/site-home.ts';
import { siteAddress } from '../../domain/site/site-home.ts';
import { codeLanguage } from '../../messages/catalogue.ts';
import { siteLanguage } from '../../messages/language.ts';

interface SecurityContact {
  /** Where to report a hole: a mailto: or https: address. */
  readonly contact: string;
  /** The last day on which somebody looked after the content, YYYY-MM-DD. */
  readonly tended: string;
  readonly home: SiteHome;
}

/** Whom to tell of a hole in the site (RFC 9116). */
export function securityFile({ contact, tended, home }: SecurityContact): string {
  const canonical = siteAddress(addresses.security, home);
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${securityExpires(tended)}`,
    `Preferred-Languages: ${[...new Set([siteLanguage(), codeLanguage])].join(', ')}`,
    ...(canonical?.startsWith('https:') ? [`Canonical: ${canonical}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The moment after which the file is not to be believed: less than a year after the content was tended, as the RFC wants it. */
export function securityExpires(tended: string): string {
  const end = new Date(`${tended}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 364);
  return end.toISOString().replace('.000Z', 'Z');
}
