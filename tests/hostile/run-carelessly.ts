/** Sets each text into a frame of its own, in every place in which a careless page prints one, and gives the places of those that ran. Runs in the browser. */
export async function runCarelessly(texts: readonly string[]): Promise<readonly number[]> {
  const ran = new Set<number>();
  const put = (text: string) =>
    `<a href="${text}">a</a><p title='${text}'>p</p><p ${text}>p</p><p>${text}</p><script>var a = '${text}';</script><script>var b = "${text}";</script><textarea>${text}</textarea><style>${text}</style><!--${text}--><title>${text}</title>`;
  const open = (text: string, index: number) =>
    new Promise<void>((done) => {
      const frame = document.createElement('iframe');
      Reflect.set(window, `hear${index}`, () => ran.add(index));
      frame.srcdoc = `<script>ran = parent.hear${index}</script>${put(text)}`;
      frame.onload = () => {
        const elements = [...(frame.contentDocument?.querySelectorAll<HTMLElement>('body *') ?? [])];
        for (const element of elements) {
          element.focus?.();
          element.dispatchEvent(new Event('focus'));
          element.dispatchEvent(new Event('mouseover'));
          if (element.matches('a, button')) element.click();
        }
        setTimeout(() => {
          frame.remove();
          done();
        }, 150);
      };
      document.body.append(frame);
    });
  for (let at = 0; at < texts.length; at += 60)
    await Promise.all(texts.slice(at, at + 60).map((text, index) => open(text, at + index)));
  return [...ran];
}
