import type { Why } from '../search/explain-quote.ts';

const wordings: Readonly<Record<Why['type'], (why: Why) => string | undefined>> = {
  // The mark shows it, and it changes with each key.
  start: () => undefined,
  near: ({ found }) => `close to: ${found}`,
  spelling: ({ found, asked }) => `${found}, written ${likeName(asked, found)} elsewhere`,
  script: ({ found, asked }) => `${found}, also: ${likeName(asked, found)}`,
  speaker: ({ found }) => `said by ${found}`,
  role: ({ asked }) => `in office that day: ${asked}`,
  outlet: ({ found }) => `printed by ${found}`,
  occasion: ({ found }) => `said at: ${found}`,
};

/** Why something was found, one line each, where its marked words do not say it themselves. */
export function describeWhy(reasons: readonly Why[]): readonly string[] {
  const lines = reasons.map((why) => wordings[why.type](why));
  return [...new Set(lines)].filter((line) => line !== undefined);
}

/** A name is asked for in small letters and shown as a name. */
function likeName(asked: string, found: string): string {
  const [first = ''] = found;
  const isName = first !== first.toLowerCase();
  return isName ? asked.charAt(0).toUpperCase() + asked.slice(1) : asked;
}
