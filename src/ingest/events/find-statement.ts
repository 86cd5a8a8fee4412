import { readStems } from './event-words.ts';
import type { KnownEvent } from './known-event.ts';
import { clearlyBest, type Match, matchEvent } from './match-event.ts';

const enoughForContent = 6;

/** The statement whose words, as its record tells them, a sentence repeats; the quoted words count for more. */
export function findStatement(
  occasions: readonly KnownEvent[],
  text: string,
  quoted: string,
): Match | undefined {
  const statements = occasions.filter(({ isStatement }) => isStatement);
  if (statements.length === 0) return undefined;
  const stems = readStems(withoutFormerly(text));
  const quotedStems = readStems(quoted);
  const matches = statements
    .map((event) => {
      const match = matchEvent(event, text, stems);
      return { ...match, score: match.score + weightOfQuoted * matchEvent(event, '', quotedStems).score };
    })
    .filter(({ hasTitle, stems: shared, score }) => hasTitle && shared > 1 && score >= enoughForContent);
  return clearlyBest(matches, 1);
}

const weightOfQuoted = 0.5;

const formerly = /, (?:who|which) had [^,]*,/g;

/** A sentence without what it recalls of its subject. */
export function withoutFormerly(sentence: string): string {
  return sentence.replace(formerly, '');
}
