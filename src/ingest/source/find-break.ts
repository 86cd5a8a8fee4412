import { shortenText } from '../../text/shorten-text.ts';
import type { Passage } from '../passages/passage.ts';

/** What a page sets where it cuts a report for those who have not paid. */
export const stubRule = {
  name: 'invitation to pay',
  matches:
    /^(?:(?:continue|keep|finish) reading[^.]{0,50}\.?|(?:to|you can) (?:continue|keep|read on)\b.{0,80}|read (?:the )?(?:full|whole|entire|rest).{0,60}|read (?:more|on)\s?[»›>→.…]{0,3}|(?:this|the) (?:article|story|content|post|rest) (?:of this .{1,20} )?is (?:only |exclusively |reserved )?(?:for|available (?:only )?(?:to|for)|reserved for).{0,80}|subscribe (?:now |today )?(?:to|and) (?:read|continue|keep|finish|unlock|access).{0,60}|(?:for )?subscribers only.{0,40}|already a (?:subscriber|member).{0,80}|(?:log|sign) in to (?:read|continue).{0,60}|unlock (?:this|the) .{0,60}|weiterlesen.{0,60}|(?:jetzt|hier) (?:weiterlesen|abonnieren).{0,60}|lire la suite.{0,60}|(?:article |contenu )?réservé aux abonnés.{0,60}|(?:seguir|sigue|continúa) leyendo.{0,60}|(?:contenido )?(?:exclusivo|solo) para suscriptores.{0,60}|continua a leggere.{0,60}|(?:читать|читати) (?:далее|далі|полностью|повністю|продолжение).{0,60}|(?:полный текст|повний текст) .{0,80})$/iu,
  example: 'Continue reading with a subscription',
  keeps: 'Continue reading the gauges until noon, the harbour master told her crew in the night.',
} as const;

/** The lines of a report without the box in which its page asks for money, and that box. */
export interface WithoutStub {
  readonly lines: readonly Passage[];
  readonly stub: readonly Passage[];
}

const longestStub = 8;
const fewestKept = 1;

/** Parts the invitation to pay, with what stands behind it, from the last lines of a report. */
export function withoutStub(lines: readonly Passage[]): WithoutStub {
  const from = Math.max(fewestKept, lines.length - longestStub);
  const at = lines.findIndex(({ text }, index) => index >= from && stubRule.matches.test(text));
  return at === -1 ? { lines, stub: [] } : { lines: lines.slice(0, at), stub: lines.slice(at) };
}

const ellipsis = /(?:\[(?:…|\.\.\.|&hellip;)\]|\((?:…|\.\.\.)\)|…|\.\.\.)\s*$/;
const longestTail = 60;
const linesBehind = 6;

/** How it shows that only the beginning of a report was saved; nothing where it does not. `behind` is what follows it. */
export function findBreak(lines: readonly Passage[], behind: string): string | undefined {
  const last = lines.at(-1)?.text ?? '';
  if (stubRule.matches.test(last)) return `The report ends with “${shortenText(last, longestTail)}”.`;
  const tail = `“${last.length > longestTail ? '…' : ''}${last.slice(-longestTail)}”`;
  const invitation = behind
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, linesBehind)
    .find((line) => stubRule.matches.test(line));
  if (isOpenQuotation(last)) return `The report breaks off inside a quotation: ${tail}.`;
  if (ellipsis.test(last)) return `The report breaks off: ${tail}.`;
  return invitation === undefined
    ? undefined
    : `Behind the report stands “${shortenText(invitation, longestTail)}”.`;
}

function isOpenQuotation(line: string): boolean {
  const open = line.match(/[“«]/g)?.length ?? 0;
  const closed = line.match(/[”»]/g)?.length ?? 0;
  return open > closed && !/[.!?…]\s*$/.test(line) && !line.includes('„');
}
