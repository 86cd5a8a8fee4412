/** What a server sends in place of a report. */
interface NoReport {
  /** What such a page says, in the words of a notice. */
  readonly says: string;
  /** How its title or its first line begins, or all of it. */
  readonly matches: RegExp;
  readonly example: string;
  /** A headline that looks alike. */
  readonly keeps: string;
}

export const noReports: readonly NoReport[] = [
  {
    says: 'that the page was not found',
    matches:
      /^(?:(?:error )?(?:404|410)\b.{0,60}|(?:oops[.!,]* )?(?:the |this )?(?:page|article|story|content) (?:was |is |could |can )?(?:not|no longer)\b.{0,60}(?:found|available|exist\w*).{0,40}|seite nicht gefunden.{0,40}|page (?:introuvable|non trouvée).{0,40}|página no encontrada.{0,40}|(?:страница|сторінку|сторінка) не (?:найдена|знайдено|знайдена).{0,40})$/iu,
    example: 'Page not found - Harbour Gazette',
    keeps: 'Page of the harbour book not found in the flood is back',
  },
  {
    says: 'that its server wants to see a person first',
    matches:
      /^(?:just a moment\W{0,3}|attention required.{0,40}|(?:please )?(?:verify|confirm|checking|check) (?:that )?(?:you|your|if you|the site).{0,60}|are you (?:a robot|human).{0,30}|security check.{0,40}|one more step.{0,40}|ddos-guard|robot check)$/i,
    example: 'Just a moment...',
    keeps: 'Just a moment of doubt sank the ferry, inquiry finds',
  },
  {
    says: 'that access is denied',
    matches:
      /^(?:(?:error )?(?:401|403|451)\b.{0,60}|access (?:is |to this page (?:is |has been )?)?denied.{0,40}|forbidden|unauthorized|unavailable (?:for legal reasons|in your (?:country|region)).{0,40}|доступ (?:ограничен|запрещ[её]н|заборонено|обмежено).{0,40})$/iu,
    example: 'Access Denied',
    keeps: 'Access to the quay denied for a month after the flood',
  },
  {
    says: 'that its server failed',
    matches:
      /^(?:(?:error )?(?:500|502|503|504)\b.{0,60}|(?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out).{0,40})$/i,
    example: '502 Bad Gateway',
    keeps: 'Service to the islands unavailable until Monday, ferry says',
  },
];

/** A page with more words than this says more than that. */
const longestText = 2500;

/** What a page says in place of a report, by its title or its first lines; nothing where it may be one. */
export function findNoReport(title: string | undefined, text: string): string | undefined {
  if (text.length > longestText) return undefined;
  const heads = [title ?? '', ...text.split('\n', 3)].map((line) => line.trim());
  return noReports.find(({ matches }) => heads.some((line) => matches.test(line)))?.says;
}
