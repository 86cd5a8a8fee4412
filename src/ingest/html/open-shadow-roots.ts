const templateTag = /<(\/?)template\b([^>]{0,1000})>/gi;
const isShadowRoot = /\bshadowroot(?:mode)?\s*=/i;

/** A page whose declarative shadow roots are plain elements, as a browser would show them. */
export function openShadowRoots(html: string): string {
  const open: boolean[] = [];
  return html.replace(templateTag, (tag, slash: string, attributes: string) => {
    if (slash === '') open.push(isShadowRoot.test(attributes));
    const isShown = slash === '' ? open.at(-1) : open.pop();
    return isShown === true ? `<${slash}div>` : tag;
  });
}
