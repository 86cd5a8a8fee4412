import { scriptsAddress } from '../protocol/desk-address.ts';
import { openingScript } from './watch-opening.ts';

/**
 * Linked, not imported: a script that imports a style listens to Vite, which would load the open desk anew whenever a
 * file of the content is written.
 */
const styles = [
  'node_modules/@fontsource-variable/newsreader/wght.css',
  'node_modules/@fontsource-variable/newsreader/wght-italic.css',
  'node_modules/@fontsource-variable/instrument-sans/wght.css',
  'src/styles/tokens.css',
  'src/styles/components/hidden-sign.css',
  'src/desk/page/desk.css',
] as const;

/** The page of the desk. It holds nothing secret: the token stands behind the # of its address. */
export function deskHtml(base: string): string {
  const root = base.replace(/\/$/, '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Desk</title>
<link rel="icon" href="data:,">
<script>${openingScript}</script>
${styles.map((path) => `<link rel="stylesheet" href="${root}/${path}">`).join('\n')}
</head>
<body>
<div id="desk"><div data-opening><p>The desk is opening…</p></div><noscript><p>The desk needs scripts. The site itself does not.</p></noscript></div>
<script type="module" src="${root}${scriptsAddress}main.js"></script>
</body>
</html>
`;
}
