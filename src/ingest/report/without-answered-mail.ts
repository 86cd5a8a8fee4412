import type { Passage } from '../passages/passage.ts';

/** What a program of mail sets below an answer: the mail that is answered. */
export const answeredMailRule = {
  name: 'mail that was answered',
  example: 'On Wed, 7 May 2031 at 10:00, Otto Berg <otto@x.example> wrote:\n> Did she say “never”?',
  keeps: 'On Wednesday at the gate Otto Berg wrote:\nDid she say “never”?',
} as const;

const opensAnswered =
  /^(?:(?:on|am|le|el|il|em|op|den) [^\n]{6,160}(?:wrote|schrieb[^\n]{0,80}|a écrit|escribi[óo]|ha scritto|escreveu|schreef|skrev) ?:|[^\n]{6,160}(?:пишет|написал[аи]?|пише|написав|написала) ?:)$/iu;
const quoted = /^>/;

interface WithoutAnswered {
  readonly lines: readonly Passage[];
  readonly answered: readonly Passage[];
}

/** Parts the mail that is answered from the lines above it: each of its lines begins with “>”. */
export function withoutAnsweredMail(lines: readonly Passage[]): WithoutAnswered {
  const at = lines.findIndex(
    ({ text }, index) => index > 0 && opensAnswered.test(text) && quoted.test(lines[index + 1]?.text ?? ''),
  );
  const answered = at === -1 ? [] : lines.slice(at);
  return answered.slice(1).every(({ text }) => quoted.test(text))
    ? { lines: at === -1 ? lines : lines.slice(0, at), answered }
    : { lines, answered: [] };
}
