import { h } from 'hastscript';
import { rehype } from 'rehype';

/** A picture of a whole page. */
export interface Picture {
  readonly page: string;
  /** Of the window, in pixels. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly file: string;
}

const style =
  'body{font:14px sans-serif;margin:1rem}section{display:flex;gap:1rem;align-items:start;overflow-x:auto}figure{margin:0}img{max-inline-size:24rem;border:1px solid #888}';

/** An HTML page that shows all of them, those of one page in a row. */
export function arrangePictures(pictures: readonly Picture[]): string {
  const rows = Array.from(Map.groupBy(pictures, ({ page }) => page));
  const body = rows.flatMap(([page, row]) => [h('h2', page), h('section', row.map(showPicture))]);
  const tree = h(null, [
    { type: 'doctype' as const },
    h('html', { lang: 'en' }, [
      h('head', [h('meta', { charSet: 'utf-8' }), h('title', 'Pictures'), h('style', style)]),
      h('body', body),
    ]),
  ]);
  return rehype().stringify(tree);
}

function showPicture({ width, scheme, file, page }: Picture) {
  const caption = `${width} px, ${scheme}`;
  return h('figure', [
    h('figcaption', caption),
    h('a', { href: file }, [h('img', { src: file, alt: `${page}, ${caption}`, loading: 'lazy' })]),
  ]);
}
