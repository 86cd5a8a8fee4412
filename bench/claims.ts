/** Leaves out one report of a story after the other, proposes its claims from those of the rest and counts what was recorded. */
import { parseArgs } from 'node:util';
import { createFileFinder } from '../src/cli/saved/find-saved-file.ts';
import { readSavedFile } from '../src/cli/saved/read-saved-file.ts';
import { readContentFolder } from '../src/collections/read-content-folder.ts';
import type { ArticleEntry, Content } from '../src/domain/content.ts';
import { measureProposals, sumFigures } from './claims/measure-proposals.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'string', default: 'content' }, list: { type: 'boolean', default: false } },
});

const content = readContentFolder(values.content);
const find = createFileFinder(positionals);
const figures = [];
for (const article of content.articles) {
  const text = await textOf(article);
  if (text === undefined) {
    console.error(`${article.id}: its saved file is in none of these folders.`);
    continue;
  }
  figures.push(measureProposals(article, text, withoutArticle(content, article)));
}
if (values.list) for (const line of figures.flatMap(({ lines }) => lines)) console.log(line);
for (const { name, words } of [...figures, sumFigures(figures)]) console.log(`${name}: ${words}`);

async function textOf({ source }: ArticleEntry): Promise<string | undefined> {
  const found = find(source.file);
  return found === undefined ? undefined : (await readSavedFile(source.file.name, found)).text;
}

function withoutArticle(all: Content, { id }: ArticleEntry): Content {
  return { ...all, articles: all.articles.filter((other) => other.id !== id) };
}
