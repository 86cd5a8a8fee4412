import { isFiniteVerb } from '../lists/common-verbs.ts';
import { adverbs, auxiliaries, conjunctions, determiners, prepositions } from '../lists/function-words.ts';
import { speechVerbs } from '../lists/speech-verbs.ts';
import { roleNouns, titles } from '../lists/titles.ts';
import type { Name } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Parties } from './group-parties.ts';

/** For each party, the words the report uses for what they are: "kremlin", "aide", "senator". */
export type Roles = ReadonlyMap<number, ReadonlySet<string>>;

/** Collects roles from titles, from the words before a name, and from appositions after it. */
export function readRoles(paragraphs: readonly NamedParagraph[], { partyOf }: Parties): Roles {
  const roles = new Map<number, Set<string>>();
  for (const paragraph of paragraphs) {
    for (const name of paragraph.names) {
      const party = partyOf.get(name);
      if (party === undefined || name.kind !== 'person') continue;
      const known = roles.get(party) ?? new Set<string>();
      for (const word of [...name.title, ...wordsBefore(paragraph, name), ...apposition(paragraph, name)])
        known.add(fullWord(word));
      roles.set(party, known);
    }
  }
  return roles;
}

const stops = new Set([...prepositions, ...conjunctions, ...auxiliaries, ...adverbs]);

/** "The judge told Ann Lee": what stands before the verb is somebody else. */
function isVerb(word: string, before: string): boolean {
  return isFiniteVerb(word, before) || (speechVerbs.has(word) && !roleNouns.has(word) && !titles.has(word));
}

function wordsBefore({ tokens }: NamedParagraph, { titleFrom }: Name): readonly string[] {
  const words: string[] = [];
  for (let at = titleFrom - 1; at > titleFrom - 7; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || stops.has(token.lower) || determiners.has(token.lower)) break;
    if (isVerb(token.lower, tokens[at - 1]?.lower ?? '')) break;
    words.push(token.lower);
  }
  return words;
}

/** ", the port director of Ostend,": what stands between the commas; in "With Ann Lee gone, the director said" somebody else says it. */
function apposition({ tokens }: NamedParagraph, { to }: Name): readonly string[] {
  if (tokens[to]?.text !== ',') return [];
  const opener = tokens[to + 1]?.lower ?? '';
  if (
    !determiners.has(opener) &&
    !/^(?:president|chairman|director|head|chief|leader|former|who)$/.test(opener)
  )
    return [];
  const words: string[] = [];
  for (let at = to + 1; at < to + 10; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'quote' || token === undefined || /^[.,;:—–―]$/.test(token.text)) break;
    if (opener !== 'who' && isVerb(token.lower, tokens[at - 1]?.lower ?? '')) return [];
    if (token.kind === 'word' && !stops.has(token.lower)) words.push(token.lower);
  }
  return words;
}

/** Short titles and words reports use for one another. */
const sameRole: Readonly<Record<string, string>> = {
  'sen.': 'senator',
  sen: 'senator',
  'rep.': 'representative',
  rep: 'representative',
  'gov.': 'governor',
  gov: 'governor',
  congressman: 'representative',
  congresswoman: 'representative',
  lawmaker: 'representative',
  president: 'leader',
  premier: 'leader',
  chancellor: 'leader',
  prime: 'leader',
  adviser: 'aide',
  advisor: 'aide',
  nominee: 'candidate',
  hopeful: 'candidate',
  contender: 'candidate',
  frontrunner: 'candidate',
  'front-runner': 'candidate',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  mogul: 'businessman',
  billionaire: 'businessman',
};

/** One word for all the words of a role. */
export function fullWord(word: string): string {
  return sameRole[word] ?? word;
}
