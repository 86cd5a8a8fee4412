/** “Thread by @annmoss on Thread Reader App” */
const titled = /<title\b[^>]{0,200}>\s*Thread by @?(?<handle>\w{1,40})\b[^<]{0,100}\bThread ?Reader/i;

/** The text of a page that unrolls a thread, blank but for the thread and the name above it; undefined for any other page. */
export function unrolledThread(html: string, text: string): string | undefined {
  const handle = titled.exec(html)?.groups?.['handle']?.toLowerCase();
  if (handle === undefined) return undefined;
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.trim().toLowerCase() === `@${handle}`);
  if (at < 1) return undefined;
  const others = lines.findIndex((line, index) => index > at && /^More from @/i.test(line));
  const end = others === -1 ? lines.length : others;
  return lines
    .map((line, index) => (index < at - 1 || index >= end ? ' '.repeat(line.length) : line))
    .join('\n');
}
