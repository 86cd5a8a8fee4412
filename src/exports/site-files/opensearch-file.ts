import { addresses } from '../../domain/addresses.ts';
import type { SiteHome } from '../../domain/site/site-home.ts';
import { siteAddress } from '../../domain/site/site-home.ts';
import type { Story } from '../../domain/story.ts';
import { siteLanguage } from '../../messages/language.ts';
import { t } from '../../messages/say.ts';
import { escapeXml } from '../../text/escaping/escape-xml.ts';
import { shortenText } from '../../text/shorten-text.ts';

/** How long texts of a description may be, in characters. */
const most = { shortName: 16, longName: 48, description: 1024 } as const;

/**
 * The search of the site as browsers add it to theirs (OpenSearch 1.1): its template is the search page. Undefined where the
 * site does not know its host, since a template is a whole address.
 */
export function opensearchFile(
  { site, subject }: Pick<Story, 'site' | 'subject'>,
  home: SiteHome,
): string | undefined {
  const page = siteAddress(addresses.quotes, home);
  if (page === undefined) return undefined;
  const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element(
      'ShortName',
      [site, subject].find(({ length }) => length <= most.shortName) ?? site.slice(0, most.shortName).trim(),
    ),
    element('LongName', shortenText(site, most.longName - 1)),
    element(
      'Description',
      shortenText(t`Search the quotes of ${site} by words, speaker, report and day.`, most.description - 1),
    ),
    `<Image height="16" width="16" type="image/svg+xml">${escapeXml(siteAddress(addresses.icon, home) ?? '')}</Image>`,
    `<Url type="text/html" method="get" template="${escapeXml(page)}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(siteAddress(addresses.opensearch, home) ?? '')}"/>`,
    element('Language', siteLanguage()),
    element('InputEncoding', 'UTF-8'),
    element('OutputEncoding', 'UTF-8'),
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
