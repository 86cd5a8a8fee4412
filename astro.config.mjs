import { contentIntegration } from './src/collections/loader/watch-content.ts';
import { speakAsStory } from './src/collections/published/read-catalogue.ts';
import { readSearchSetting } from './src/collections/published/read-search-setting.ts';
import { readSiteHome } from './src/collections/site-home.ts';
import { deskIntegration } from './src/desk/server/desk-integration.ts';
import { allowConnection, policyDirectives } from './src/domain/security-policy.ts';
import { searchEngines, searchOrigin } from './src/domain/site/search-setting.ts';

speakAsStory();
const { address, base } = readSiteHome();
const search = readSearchSetting();

// Without `defineConfig`, which loads 370 modules that optimise drawings, in every build and every start of the desk.
/** @satisfies {import('astro').AstroUserConfig} */
export default {
  output: 'static',
  base,
  ...(address === undefined ? {} : { site: address }),
  cacheDir: './.astro',
  trailingSlash: 'always',
  // Astro's default joins words across line breaks between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [contentIntegration(), deskIntegration()],
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // So that a worker too loads what it needs when it needs it: the code for a large index.
    worker: { format: 'es' },
    define: { SEARCH_ENGINES: JSON.stringify(searchEngines(search)) },
  },
  markdown: { syntaxHighlight: false },
  security: {
    csp: { directives: policyDirectives.map((line) => allowConnection(line, searchOrigin(search))) },
  },
};
