import { escapeXml } from '../../text/escaping/escape-xml.ts';

/** Lines of plain text as paragraphs of HTML. */
export function markUpLines(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escapeXml(line)}</p>`).join('');
}
