import { escapeXml } from '../../text/escaping/escape-xml.ts';
import { countWords } from '../../text/split-words.ts';
import { parsePage } from './parse-page.ts';

const fewestWords = 100;
const fewestArticles = 2;
const headline = 'h1, h2, h3';
const articleTag = /<article\b/gi;

/** The pages that a page with several whole articles would be, one for each; the page itself where it holds one. */
export function splitPage(html: string): readonly string[] {
  if ((html.match(articleTag)?.length ?? 0) < fewestArticles) return [html];
  const document = parsePage(html);
  const articles = [...document.querySelectorAll('article')].filter(isWhole);
  if (articles.length < fewestArticles) return [html];
  const language = document.documentElement.getAttribute('lang');
  return articles.map((article) => wrap(article, language));
}

/** It has a headline of its own and enough text, and stands in no other article. A comment or a teaser does not. */
function isWhole(article: Element): boolean {
  return (
    article.parentElement?.closest('article') == null &&
    article.querySelector(headline) !== null &&
    countOwnWords(article) >= fewestWords
  );
}

function countOwnWords(article: Element): number {
  const paragraphs = [...article.querySelectorAll('p')].map(({ textContent }) => textContent);
  return countWords(paragraphs.join(' '));
}

/** Its own headline is the title of the page that it makes. */
function wrap(article: Element, language: string | null): string {
  const attribute = language === null ? '' : ` lang="${escapeXml(language)}"`;
  const title = escapeXml(article.querySelector(headline)?.textContent.trim() ?? '');
  return `<html${attribute}><head><title>${title}</title></head><body>${article.outerHTML}</body></html>`;
}
