import type { Attribution } from '../attribution/attribution.ts';
import { isSpeaking, readMainSubject } from '../cues/main-subject.ts';
import type { Mention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';

/** "The library shut its cellar, which it calls …": the body or the people that "it" or "they" stands for, where a subject of this sentence or the one before fits. */
export function resolveThing({ paragraph, mention }: Attribution): Pick<Attribution, 'mention'> | undefined {
  const pronoun = paragraph.tokens[mention.head]?.lower ?? '';
  if (!/^(?:it|they)$/.test(pronoun)) return undefined;
  const sentence = paragraph.tokens[mention.head]?.sentence ?? 0;
  for (const back of [0, 1]) {
    const start = paragraph.sentenceStarts[sentence - back];
    const end = back === 0 ? mention.from : paragraph.sentenceStarts[sentence];
    const subject = start === undefined ? undefined : readMainSubject(paragraph, start, end ?? start);
    if (subject !== undefined && subject.kind !== 'pronoun')
      return fits(paragraph, subject, pronoun) &&
        (back === 0 || subject.kind === 'name' || isSpeaking(paragraph, subject))
        ? { mention: subject }
        : undefined;
  }
  return undefined;
}

function fits({ tokens }: NamedParagraph, { kind, names, head }: Mention, pronoun: string): boolean {
  const isMany = /s$|^(?:people|men|women|police|children)$/.test(tokens[head]?.lower ?? '');
  if (kind === 'nominal') return isMany === (pronoun === 'they');
  return pronoun === 'they' ? names.length > 1 : names[0]?.kind === 'organisation';
}
