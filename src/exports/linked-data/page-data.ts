import type { BreadcrumbList, Graph, NewsArticle, Thing, WebPage } from 'schema-dts';
import { absoluteAddress } from '../../domain/site/base-path.ts';
import { siteLanguage } from '../../messages/language.ts';

/** A step of the way from the front page to a page. */
export interface Crumb {
  readonly name: string;
  readonly address: string;
}

/** What a page tells machines of what it holds. */
export interface PageContent {
  /** From the front page on, without the page itself. */
  readonly way: readonly Crumb[];
  /** The report that it takes apart. */
  readonly basedOn?: NewsArticle | undefined;
  /** What it is about. */
  readonly about?: Thing | undefined;
}

/** A page as linked data tells of it. */
export interface DescribedPage extends PageContent {
  readonly name: string;
  readonly address: string;
  readonly site: string;
  /** The whole address of the front page; undefined where nobody said it. */
  readonly home: string | undefined;
}

/** A page and the way to it, as JSON-LD for a `<script>` element. */
export function pageData(page: DescribedPage): string {
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [describePage(page), describeWay(page)],
  };
  // In HTML a `<` could end the element.
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}

function describePage({ name, address, site, home, basedOn, about }: DescribedPage): WebPage {
  const url = absoluteAddress(address, home);
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name,
    inLanguage: siteLanguage(),
    isPartOf: { '@type': 'WebSite', name: site, ...(home === undefined ? {} : { url: home }) },
    ...(basedOn === undefined ? {} : { isBasedOn: basedOn }),
    ...(about === undefined ? {} : { mainEntity: about }),
  };
}

function describeWay({ name, address, way, home }: DescribedPage): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...way, { name, address }].map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: absoluteAddress(crumb.address, home),
    })),
  };
}
