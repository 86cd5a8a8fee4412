import type { Cited } from '../../derive/cite/cited.ts';
import { hasPicture, type Passport, toPassport } from '../../derive/cite/passport.ts';
import { addresses } from '../../domain/addresses.ts';
import { absoluteAddress } from '../../domain/site/base-path.ts';
import { t } from '../../messages/say.ts';
import { escapeXml } from '../../text/escaping/escape-xml.ts';

/** The size of every picture beside a link. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** The size in which a card is shown where a page says no other. */
const cardSize = { width: 600, height: 380 } as const;

/** What asks for a card is told (oEmbed 1.0, type “rich”). */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** The answer for a quote, on a site that knows its address: another page can frame nothing without one. */
export function oembedOf(cited: Cited, home: string): OEmbed {
  const passport = toPassport(cited);
  const title = titleOf(passport);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: cited.site,
    provider_url: home,
    html: embedCode(cited, home),
    ...cardSize,
    ...(hasPicture(passport)
      ? {
          thumbnail_url: absoluteAddress(addresses.picture(cited.id), home),
          thumbnail_width: pictureSize.width,
          thumbnail_height: pictureSize.height,
        }
      : {}),
  };
}

/** The element by which another page shows the card: it may load its own styles and open a page when that is pressed, and run nothing. */
export function embedCode(cited: Cited, home: string | undefined): string {
  const address = absoluteAddress(addresses.embed(cited.id), home);
  const title = escapeXml(titleOf(toPassport(cited)));
  return `<iframe src="${escapeXml(address)}" title="${title}" width="${cardSize.width}" height="${cardSize.height}" style="border:0;max-width:100%" loading="lazy" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

function titleOf({ speaker, words }: Passport): string {
  return t`${speaker}: “${words}”`;
}
