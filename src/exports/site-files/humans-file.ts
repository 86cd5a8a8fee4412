import type { SiteHome } from '../../domain/site/site-home.ts';
import type { Story } from '../../domain/story.ts';
import { siteLanguage } from '../../messages/language.ts';

interface HumansFile {
  readonly story: Pick<Story, 'site' | 'summary' | 'corrections'>;
  readonly home: SiteHome;
  /** The last day on which the content changed, YYYY-MM-DD; undefined where none is recorded. */
  readonly changed: string | undefined;
}

/** Who and what is behind the site (humanstxt.org). */
export function humansFile({ story, home, changed }: HumansFile): string {
  const corrections =
    story.corrections === undefined ? [] : [`Corrections: ${story.corrections.replace('mailto:', '')}`];
  const site = [
    ...(home.address === undefined ? [] : [`Address: ${home.address}`]),
    ...(changed === undefined ? [] : [`Last update: ${changed.replaceAll('-', '/')}`]),
    `Language: ${new Intl.DisplayNames('en', { type: 'language' }).of(siteLanguage())}`,
    'Standards: HTML, CSS, EDTF, Atom',
    'Software: Dateline, Astro, TypeScript',
  ];
  return [
    '/* TEAM */',
    `The makers of ${story.site}`,
    ...corrections,
    '',
    '/* SITE */',
    story.summary,
    ...site,
    '',
  ].join('\n');
}
