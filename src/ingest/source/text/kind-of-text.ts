const startOfPage = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html)\b/i;
const pageName = /\.x?html?$/i;
const startOfFeed =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!(?:--[^>]{0,500}--|DOCTYPE en-export[^>]{0,300})>\s*)?<(?:rss|feed|rdf:RDF|en-export)\b/i;
const feedName = /\.(?:rss|atom|xml|json|rdf)$/i;

/** By its name or its beginning. */
export function isFeed(name: string, text: string): boolean {
  const start = text.slice(0, 2000);
  return (feedName.test(name) && !startOfPage.test(start)) || startOfFeed.test(start) || isJsonFeed(start);
}

export function isJsonFeed(start: string): boolean {
  return start.trimStart().startsWith('{') && start.includes('jsonfeed.org/version');
}

export function isPage(name: string, text: string): boolean {
  return pageName.test(name) || startOfPage.test(text.slice(0, 2000));
}
