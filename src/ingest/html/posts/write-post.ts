import { escapeXml } from '../../../text/escaping/escape-xml.ts';

/** One post of a page that holds several. */
export interface PagePost {
  readonly time: string;
  readonly author: string | undefined;
  readonly outlet: string | undefined;
  /** The site on which a channel stands. */
  readonly carrier?: string | undefined;
  readonly address?: string | undefined;
  readonly language: string | null;
  readonly heading?: string | undefined;
  readonly lines: readonly string[];
}

/** The page that a post would be if it stood alone. */
export function writePost(post: PagePost): string {
  const { time, author, outlet, carrier, address, language, heading, lines } = post;
  const head = [
    meta('article:published_time', time),
    author === outlet ? '' : meta('author', author),
    meta('og:site_name', outlet),
    meta('x-carrier', carrier),
    meta('og:url', address),
  ].join('');
  const title = heading === undefined ? '' : `<title>${escapeXml(heading)}</title>`;
  const body = lines.map((line) =>
    line === heading ? `<h1>${escapeXml(line)}</h1>` : `<p>${escapeXml(line)}</p>`,
  );
  return `<html${language === null ? '' : ` lang="${escapeXml(language)}"`}><head>${title}${head}</head><body><article>${body.join('')}</article></body></html>`;
}

function meta(name: string, content: string | undefined): string {
  return content === undefined || content === ''
    ? ''
    : `<meta name="${name}" content="${escapeXml(content)}">`;
}
