import { Parser } from 'htmlparser2';

const unseen = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'iframe', 'object']);
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The words of a page or of a piece of one, a line for each block, as a reader would copy them. Nothing in it runs or is loaded. */
export function visibleText(html: string): string {
  const texts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (unseen.has(name)) hidden += 1;
      if (!inline.has(name)) texts.push('\n');
    },
    ontext: (text) => {
      if (hidden === 0) texts.push(text);
    },
    onclosetag: (name) => {
      if (unseen.has(name) && hidden > 0) hidden -= 1;
      if (!inline.has(name)) texts.push('\n');
    },
  });
  parser.end(html);
  return texts.join('');
}
