import { stretchesOverlap } from '../../../text/stretch.ts';
import { findIntroducedStatements } from './find-introduced-statements.ts';
import { findNamedPosts } from './find-named-posts.ts';
import { findSignedPosts } from './find-signed-posts.ts';
import { readTranscript } from './read-transcript.ts';
import type { Statement } from './statement.ts';

/** A custom of setting down somebody's words without quotation marks. */
export interface StatementRule {
  readonly name: string;
  readonly find: (text: string) => readonly Statement[];
  /** How sure the speaker is. */
  readonly confidence: number;
  readonly example: string;
  /** A text of the same shape in which nobody makes a statement. */
  readonly keeps: string;
}

export const statementRules = [
  {
    name: 'label of a transcript',
    find: readTranscript,
    confidence: 0.97,
    example: 'ANN MOSS: We wait for the ferry.\n\nBOB RAY: Since when?\n\nMOSS: Since noon.',
    keeps: 'Place: The harbour\n\nTime: Ten\n\nPhone: Four',
  },
  {
    name: 'post that is signed',
    find: findSignedPosts,
    confidence: 0.95,
    example: 'No ferry, no word, no coffee.\n\n— Ann Moss (@annmoss) May 6, 2031',
    keeps: 'The quay lay empty at noon.\n\n— Ann Moss, Tarnholm',
  },
  {
    name: 'post under its name',
    find: findNamedPosts,
    confidence: 0.95,
    example: 'Ann Moss\n\n@annmoss\n\n· 2h\n\nNo ferry, no word, no coffee.',
    keeps: 'Ann Moss\n\n@annmoss\n\nThe quay lay empty at noon.',
  },
  {
    name: 'statement that is introduced',
    find: findIntroducedStatements,
    confidence: 0.9,
    example: 'Statement by Harbour Master Ann Moss:\n\nWe wait for the ferry as everybody does.',
    keeps: 'Statement by Harbour Master Ann Moss:\n\nThe quay lay empty at noon.',
  },
] as const satisfies readonly StatementRule[];

/** A statement with the rule that found it. */
export interface RuledStatement extends Statement {
  readonly rule: string;
  readonly confidence: number;
}

/** All statements of a text in reading order; words that two rules find are those of the first. */
export function findStatements(text: string): readonly RuledStatement[] {
  const found: RuledStatement[] = [];
  for (const { name: rule, confidence, find } of statementRules)
    for (const statement of find(text))
      if (!found.some((other) => overlap(other, statement))) found.push({ ...statement, rule, confidence });
  return found.toSorted((a, b) => startOf(a) - startOf(b));
}

function overlap(left: Statement, right: Statement): boolean {
  return left.parts.some((part) => right.parts.some((other) => stretchesOverlap(part, other)));
}

function startOf({ parts }: Statement): number {
  return parts[0]?.start ?? 0;
}
