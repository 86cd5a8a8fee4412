import { defineConfig } from 'astro/config';
import { deskIntegration } from './src/desk/server/desk-integration.ts';
import { policyDirectives } from './src/domain/security-policy.ts';

export default defineConfig({
  output: 'static',
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
});
