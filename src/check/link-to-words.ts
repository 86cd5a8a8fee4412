const mostWords = 8;
const fewest = 4;

/** The address of a page, scrolled to some words where the browser knows text fragments (a draft of the WICG); elsewhere the page. */
export function linkToWords(address: string, words: string): string {
  const all = words.split(/\s+/).filter(Boolean);
  const [start, end] = all.length > mostWords ? [all.slice(0, fewest), all.slice(-fewest)] : [all, undefined];
  const parts = [start, end].flatMap((part) => (part === undefined ? [] : [encodePart(part.join(' '))]));
  return `${address.replace(/#.*$/, '')}#:~:text=${parts.join(',')}`;
}

/** A dash would join a part with its surroundings. */
function encodePart(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
