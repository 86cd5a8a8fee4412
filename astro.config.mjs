import { readSiteHome } from './src/collections/site-home.ts';
import { deskIntegration } from './src/desk/server/desk-integration.ts';
import { policyDirectives } from './src/domain/security-policy.ts';

const { address, base } = readSiteHome();

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
  integrations: [deskIntegration()],
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  security: {
    csp: { directives: policyDirectives },
  },
};
