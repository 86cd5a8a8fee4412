import type { Passage } from '../passages/passage.ts';

/** The name a report prints for its publisher, and where it prints it. */
export interface PrintedOutlet {
  readonly name: Passage;
  readonly cue: string;
}

const channelWord = '(?:Telegram|YouTube|WhatsApp|Newsletter)';
const name = `(?<name>\\p{Lu}[\\p{L}\\d&.’'-]*(?: (?:of |the |and |& )?(?!${channelWord})(?:\\p{Lu}|(?=\\p{Script=Cyrillic})(?!(?:все|всі|и|та|і)(?!\\p{L}))\\p{Ll})[\\p{L}\\d&’'-]*){0,4})(?<!\\.)`;

/** Lines in which a report names its own publisher. A source it quotes (“told Reuters”) is none. */
export const outletRules = [
  {
    cue: 'subscription line',
    matches: new RegExp(
      `^(?:[Ss]ubscribe|[Ss]ign up|[Ff]ollow|[Jj]oin) (?:to |for |us on )?(?:the )?${name}(?:['’]s)? (?:on |Telegram|newsletter|channel|YouTube|page)`,
      'u',
    ),
    example: 'Subscribe to Harbour Gazette Telegram channel!',
    named: 'Harbour Gazette',
    keeps: 'Subscribe to the view of the mayor if you like.',
  },
  {
    cue: 'copyright line',
    matches: new RegExp(
      `^(?:Copyright )?(?:©|\\([cC]\\)) ?(?:(?:Copyright|by) )?(?:\\d{4}(?: ?[-–] ?\\d{4})?,? )?(?:by )?(?!Copyright|All )${name}`,
      'u',
    ),
    example: '© 2031 Harbour Gazette. All rights reserved.',
    named: 'Harbour Gazette',
    keeps: 'The Harbour Gazette owns the copyright, the court found.',
  },
  {
    cue: 'republication note',
    matches: new RegExp(
      `(?:originally|first) (?:published|appeared|printed) (?:in|on|by) (?:the )?${name}`,
      'u',
    ),
    example: 'This article was originally published by Harbour Gazette.',
    named: 'Harbour Gazette',
    keeps: 'The map was first drawn by hand.',
  },
] as const;

const longestLine = 320;
const legalForm =
  /,?\s+(?:Inc|LLC|Ltd|Limited|plc|PLC|Company|Co|Corp|Corporation|GmbH|AG|SA|SAS|BV|AB|AS|Oy|LP)\.?$/;

/** A copyright may be the company’s behind an outlet; the other lines name the outlet itself. */
export type OutletLines = 'outlets' | 'companies' | 'all';

const isOfCompany = (cue: string): boolean => cue === 'copyright line';

/** The publisher a report names itself, from the first line that does. */
export function readOutlet(
  passages: readonly Passage[],
  which: OutletLines = 'all',
): PrintedOutlet | undefined {
  const rules = outletRules.filter(
    ({ cue }) => which === 'all' || isOfCompany(cue) === (which === 'companies'),
  );
  for (const passage of passages) {
    for (const { cue, matches } of rules) {
      const found = passage.text.length > longestLine ? null : matches.exec(passage.text);
      const printed = found?.groups?.['name'];
      if (found === null || printed === undefined) continue;
      const offset = passage.text.indexOf(printed, found.index);
      const text = printed.replace(legalForm, '');
      return { cue, name: { text, start: passage.start + offset } };
    }
  }
  return undefined;
}
