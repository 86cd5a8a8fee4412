import { readStory } from './read-story.mjs';

/** The same kinds of pages by Eleventy as it is documented: pagination over one data source, Nunjucks with a layout. */
// biome-ignore lint/style/noDefaultExport: Eleventy asks for it
export default function configure(config) {
  config.setQuietMode(true);
  config.addGlobalData('story', () => readStory(process.env.BENCH_CONTENT));
  config.addFilter('plain', (value) => JSON.stringify(value));
  return { dir: { input: 'pages', output: process.env.BENCH_OUT }, htmlTemplateEngine: 'njk' };
}
