/** Saved files of every kind that `ingest` opens, and what must hold of whatever is made of their bytes. */
import { gzipSync } from 'node:zlib';
import { makeReport } from '../../bench/word-soup.ts';
import { parseMarkdownFile } from '../../src/collections/parse-content-file.ts';
import { verifyArticle } from '../../src/derive/proof/verify-article.ts';
import { ArticleSchema } from '../../src/domain/article.ts';
import {
  bytesOf,
  exampleDocx,
  exampleMhtml,
  exampleOdt,
  examplePdf,
  exampleWarc,
} from '../../src/ingest/containers/container-fixtures.ts';
import type { ArticleDraft } from '../../src/ingest/draft/article-draft.ts';
import { createKnowledge } from '../../src/ingest/draft/knowledge.ts';
import { formatDraft } from '../../src/ingest/draft/yaml/format-draft.ts';
import { ingestFile } from '../../src/ingest/ingest-file.ts';
import { formatReceipt } from '../../src/ingest/receipt/format-receipt.ts';
import { readTimelineJs } from '../../src/ingest/sheets/read-timelinejs.ts';
import { openSourceText } from '../../src/ingest/source/text/open-source-text.ts';
import { exampleOutlet, examplePerson } from '../example-content.ts';
import type { ByteTarget } from './search-bytes.ts';

const knowledge = createKnowledge({ people: [examplePerson()], outlets: [exampleOutlet()], events: [] });
const sha256 = 'a'.repeat(64);

/** A file is refused by name, or every draft of it is valid and every word recorded of it stands in it. */
async function checkIngest(name: string, bytes: Uint8Array): Promise<void> {
  const reading = await openSourceText(name, bytes);
  if (reading.status === 'refused') {
    if (reading.problem.message === '' || reading.problem.hint === '') throw new Error('no reason is given');
    return;
  }
  const { source } = reading;
  if (source.isSheet) readTimelineJs({ name, text: source.text }, 'UTC');
  const made = ingestFile({ name, sha256, source }, {}, knowledge);
  if (made.drafts.length === 0 && made.notices.length === 0) throw new Error('nothing is said of nothing');
  formatReceipt(made.receipt);
  for (const draft of made.drafts) checkDraft(draft, source.text);
}

function checkDraft(draft: ArticleDraft, text: string): void {
  const { data, body } = parseMarkdownFile(formatDraft(draft), 'draft.md');
  const article = { ...ArticleSchema.parse(data), id: draft.id, body };
  const { mismatches } = verifyArticle(article, { text, sha256 });
  const [mismatch] = mismatches;
  if (mismatch !== undefined) throw new Error(`${mismatch.field} is not what stands there`);
  const lost = article.quotes.find(({ words }) => words.includes('\ufffd'));
  if (lost !== undefined && !article.review.some((note) => note.includes('lost letter')))
    throw new Error('a quote holds a lost letter, and no note says so');
}

function ingestTarget(name: string, seeds: readonly (string | Uint8Array)[]): ByteTarget {
  return {
    seeds: seeds.map((seed) => (typeof seed === 'string' ? bytesOf(seed) : seed)),
    check: (bytes) => checkIngest(name, bytes),
  };
}

const report = `Lake talks end without a paper\n\nLAKESIDE, 4 May 2031 (Lake Post) – Ministers left the lake on Sunday.\n\n“We shall see,” Mara Holt said. “The lake is calm.”\n\nHer colleague Bo Berg called it 'long' — «и тихо». Read also: More\n\nSubscribe!\n`;
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lake talks end | Lake Post</title><meta property="article:published_time" content="2031-05-04T10:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Lake talks end","datePublished":"2031-05-04","author":{"name":"Ada Vale"},"articleBody":"We shall see"}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Lake talks end</h1><p class="by">By Ada Vale</p>${'<p>“We shall see,” Mara Holt said of the <em>lake</em> and its talks, which went on for hours.</p>'.repeat(3)}<ul><li>One</li></ul><blockquote>Calm</blockquote><template shadowrootmode="open"><p>More</p></template></article><footer>© 2031</footer></body></html>`;
const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lake Post</title><link>https://post.example/</link><item><title>Lake talks end</title><link>https://post.example/1</link><pubDate>Sun, 04 May 2031 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>“We shall see,” Mara Holt said.</p><p>The lake is calm.</p>]]></content:encoded></item></channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Lake Post</title><entry><title type="html">Lake &amp;amp; mill</title><updated>2031-05-04T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>“So am I,” Ann Moss said at noon.</p></div></content></entry></feed>`;
const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Lake Post',
  items: [{ id: '1', title: 'Lake talks end', content_html: '<p>“We shall see,” Mara Holt said.</p>' }],
});
const mail = `From: Ada <ada@post.example>\r\nSubject: =?utf-8?Q?Lake_talks_=E2=80=93_end?=\r\nDate: Sun, 4 May 2031 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="cut"\r\n\r\n--cut\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nLake talks end\r\n\r\n=93We shall see,=94 Mara Holt said.\r\n--cut\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa('<p>The lake is calm, said Holt.</p>')}\r\n--cut--\r\n`;
const lines = [
  [500, 'Lake talks end'],
  [470, 'Ministers left the lake after talks.'],
  [455, '"We shall see," Mara Holt said.'],
] as const;
const sheet =
  'Year,Month,Day,Time,End Year,Headline,Text,Media\n2031,5,4,10:00,,The ministers meet,<p>At the lake.</p>,https://post.example/a.jpg\n';
const sheetJson = JSON.stringify({
  events: [{ start_date: { year: '2031', month: 5 }, text: { headline: 'They meet', text: 'At noon' } }],
});

export const byteTargets: Readonly<Record<string, ByteTarget>> = {
  report: ingestTarget('report.txt', [
    report,
    makeReport(1, 120),
    `\ufeff${report.replaceAll('\n', '\r\n')}`,
  ]),
  page: ingestTarget('page.html', [page]),
  feed: ingestTarget('feed.xml', [rss, atom, jsonFeed]),
  mail: ingestTarget('letter.eml', [mail]),
  'saved page': ingestTarget('page.mhtml', [exampleMhtml(page)]),
  pdf: ingestTarget('paper.pdf', [examplePdf([lines, lines]), examplePdf([lines])]),
  docx: ingestTarget('report.docx', [exampleDocx(report.split('\n\n'))]),
  odt: ingestTarget('report.odt', [exampleOdt(report.split('\n\n'))]),
  'web archive': ingestTarget('pages.warc', [
    exampleWarc([['https://post.example/1', page]]),
    gzipSync(exampleWarc([['https://post.example/1', page]])),
  ]),
  sheet: ingestTarget('events.csv', [sheet]),
  'sheet as JSON': ingestTarget('events.json', [sheetJson]),
};
