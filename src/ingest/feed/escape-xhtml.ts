const xhtmlStart =
  /<((?:\w{1,20}:)?(?:content|summary|title|subtitle))\b([^>]{0,500}?\btype\s*=\s*["'])xhtml(["'][^>]{0,500})>/g;

/** A feed whose XHTML stands as text, as its HTML does: what is inside `type="xhtml"` is a page, not a part of the feed. */
export function escapeXhtml(source: string): string {
  const kept: string[] = [];
  let copied = 0;
  for (const { index, 0: tag, 1: name, 2: before, 3: behind } of source.matchAll(xhtmlStart)) {
    const start = index + tag.length;
    const end = source.indexOf(`</${name}`, start);
    if (index < copied || end === -1 || tag.endsWith('/>')) continue;
    const inner = source.slice(start, end).replaceAll(']]>', ']]]]><![CDATA[>');
    kept.push(source.slice(copied, index), `<${name}${before}html${behind}><![CDATA[${inner}]]>`);
    copied = end;
  }
  return kept.length === 0 ? source : kept.join('') + source.slice(copied);
}
