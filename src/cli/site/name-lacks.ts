import type { SiteHome } from '../../domain/site/site-home.ts';
import type { Story } from '../../domain/story.ts';

/** What a built site lacks because nobody said something, each in one sentence with what to do. */
export function nameLacks(
  { security, corrections }: Pick<Story, 'security' | 'corrections'>,
  { address }: SiteHome,
  file: string,
): readonly string[] {
  const lacks: readonly (string | false)[] = [
    address === undefined &&
      `Nobody said where the site is published: citations and feeds have addresses without a host, RSS, which has no others, is not written, no page says which address of it counts, and there is no sitemap and no description of the search. Set “address” in ${file}, or SITE_URL.`,
    security === undefined &&
      `Nobody said whom to tell of a hole in the site: there is no .well-known/security.txt. Set “security” in ${file} to a mailto: or https: address.`,
    corrections === undefined &&
      `Nobody said where readers report an error: every page offers a text to copy instead. Set “corrections” in ${file} to a mailto: address, or to the https: address of a form.`,
  ];
  return lacks.filter((lack) => lack !== false);
}
