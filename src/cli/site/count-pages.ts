import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { BuildProgress } from '../printer/build-progress.ts';

/** Tells while Astro makes pages which of how many it makes. */
export function countPages(progress: BuildProgress): AstroIntegration {
  return {
    name: 'dateline-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => counting(prerenderer, progress)),
    },
  };
}

function counting(prerenderer: AstroPrerenderer, progress: BuildProgress): AstroPrerenderer {
  let total = 0;
  let number = 0;
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      progress.begin('Listing pages and data');
      const paths = await prerenderer.getStaticPaths();
      total = paths.length;
      progress.begin(`Making ${total} pages and files`);
      return paths;
    },
    render: (request, options) => {
      number += 1;
      progress.show({ number, total, what: new URL(request.url).pathname });
      return prerenderer.render(request, options);
    },
  };
}
