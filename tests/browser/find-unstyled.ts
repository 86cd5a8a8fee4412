/** The selectors that stand only in sheets which the page does not link, and for which it has an element. Runs in the browser. */
export async function findUnstyled(all: readonly string[]): Promise<readonly string[]> {
  const linked = Array.from(document.styleSheets, ({ href }) => href && new URL(href).pathname);
  const texts = await Promise.all(
    all.filter((path) => !linked.includes(path)).map(async (path) => (await fetch(path)).text()),
  );
  const selectorsOf = (rules: CSSRuleList): readonly string[] =>
    Array.from(rules).flatMap((rule) => [
      ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
      ...('cssRules' in rule ? selectorsOf(rule.cssRules as CSSRuleList) : []),
    ]);
  const styled = new Set(Array.from(document.styleSheets).flatMap(({ cssRules }) => selectorsOf(cssRules)));
  const selectors = texts.flatMap((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return selectorsOf(sheet.cssRules);
  });
  const inAnyState = (selector: string) =>
    selector.replace(/::[\w-]+(?:\([^)]*\))?|:(?:hover|focus|active|visited)[\w-]*/g, ':is(*)');
  return selectors.filter(
    (selector) => !styled.has(selector) && document.querySelector(inAnyState(selector)) !== null,
  );
}
