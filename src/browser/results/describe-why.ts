import { t } from '../../messages/say.ts';
import type { Why } from '../../search/rank/explain-quote.ts';

const wordings: Readonly<Record<Why['type'], (why: Why) => string | undefined>> = {
  // The mark shows it.
  form: () => undefined,
  // And it changes with each key.
  start: () => undefined,
  sense: ({ found, asked }) => t`${found}, for “${asked}”`,
  near: ({ found }) => t`close to: ${found}`,
  spelling: ({ found, asked }) => t`${found}, written ${likeName(asked, found)} elsewhere`,
  script: ({ found, asked }) => t`${found}, also: ${likeName(asked, found)}`,
  speaker: ({ found, asked }) => (shows(found, asked) ? undefined : t`said by ${found}`),
  role: ({ asked }) => t`in office that day: ${asked}`,
  outlet: ({ found, asked }) => (shows(found, asked) ? undefined : t`printed by ${found}`),
  occasion: ({ found, asked }) => (shows(found, asked) ? undefined : t`said at: ${found}`),
};

/** Why something was found, one line each, where its marked words do not say it themselves. */
export function describeWhy(reasons: readonly Why[]): readonly string[] {
  const lines = reasons.map((why) => wordings[why.type](why));
  return [...new Set(lines)].filter((line) => line !== undefined);
}

/** The name stands in the hit anyway, written as it was asked for. */
function shows(name: string, asked: string): boolean {
  return name.toLowerCase().includes(asked.toLowerCase());
}

/** A name is asked for in small letters and shown as a name. */
function likeName(asked: string, found: string): string {
  const [first = ''] = found;
  const isName = first !== first.toLowerCase();
  return isName ? asked.charAt(0).toUpperCase() + asked.slice(1) : asked;
}
