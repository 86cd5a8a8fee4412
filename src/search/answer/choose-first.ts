import { type AskedWord, emphasisOf } from '../match/asked-words.ts';
import { understandWords } from '../match/understand-words.ts';
import type { Hit } from '../rank/rank-hits.ts';
import { weighCovered } from '../rank/weigh-covered.ts';
import { missingOf, type WordFinding } from '../rank/word-finding.ts';
import { editDistance } from '../words/edit-distance.ts';
import { foldText } from '../words/read-words.ts';
import { asksAbout, type Found } from './asks-about.ts';
import type { FactHit } from './fact-hit.ts';
import { isRecited } from './is-recited.ts';
import type { TopicHit } from './topic-hit.ts';

/** What stands first among the results. */
export type Lead = 'quotes' | 'facts';

/** What stands first, and the asked words that it lacks. */
export interface First {
  /** Whom or what the question is about, where it is about somebody, an outlet or an event itself; before all else. */
  readonly topic?: TopicHit;
  /** Others who have the asked name or office as well. */
  readonly alike: readonly TopicHit[];
  readonly lead: Lead;
  readonly leftOut: readonly string[];
  /** Somebody whose words were asked for, of whom there are none. */
  readonly unheard: readonly string[];
  /** Asked words for which it has others that mean about the same, where it does not show that itself. */
  readonly taken: readonly TakenWord[];
  /** Whether the other kind, which does not stand first, has about as much of what was asked. */
  readonly isClose: boolean;
}

export interface TakenWord {
  readonly asked: string;
  readonly as: string;
}

/** Of what was found, chooses what stands first. */
export function chooseFirst(words: readonly AskedWord[], found: Found): First {
  const {
    best,
    unheard,
    facts: [fact],
    topic,
    alike = [],
  } = found;
  const isAbout = asksAbout(words, found);
  const { lead, isClose } =
    fact === undefined || isRecited(words, best)
      ? { lead: 'quotes' as const, isClose: false }
      : chooseLead(words, best, fact);
  const first = isAbout ? topic : lead === 'facts' ? fact : best;
  return {
    lead,
    isClose: isClose && best !== undefined,
    leftOut: missingOf(first?.findings ?? []).filter((word) => !unheard.includes(word)),
    unheard,
    taken: [
      ...(isAbout && topic !== undefined ? toMistaken(topic) : []),
      ...(first === best ? [] : (first?.findings.flatMap(toTaken) ?? [])),
    ],
    alike: isAbout ? alike : [],
    ...(isAbout && topic !== undefined ? { topic } : {}),
  };
}

/** A mistyped name may be another's. What an event is called is a sentence, of which one word was meant. */
function toMistaken({ type, naming, findings, title, names }: TopicHit): TakenWord[] {
  if (naming !== 'mistyped') return [];
  const called = [title, ...names].flatMap(foldText);
  return findings.flatMap(({ word, written }) =>
    called.includes(word) ? [] : { asked: written, as: type === 'event' ? nearestWord(title, word) : title },
  );
}

function nearestWord(title: string, asked: string): string {
  const distance = (word: string) => editDistance(foldText(word).join(''), asked, asked.length);
  return title.split(' ').toSorted((one, other) => distance(one) - distance(other))[0] ?? title;
}

function toTaken({ written, takenAs }: WordFinding): TakenWord[] {
  return takenAs === undefined ? [] : [{ asked: written, as: takenAs }];
}

/** What asks for a person, a time, a place as the reader does comes first, then what has more of what was looked for; of about equals, what the form of the question asks for. */
function chooseLead(
  words: readonly AskedWord[],
  best: Hit | undefined,
  fact: FactHit,
): Pick<First, 'lead' | 'isClose'> {
  const { telling, isQuestion, isForWords, isPointing } = understandWords(words);
  const asksForFact = !isForWords && fact.isOfKind;
  if (asksForFact && (isPointing || missingOf(fact.findings).length === 0))
    return { lead: 'facts', isClose: false };
  if (!isForWords && isQuestion && fact.share >= wholly) return { lead: 'facts', isClose: false };
  const weigh = weighFindings(telling, [best?.findings ?? [], fact.findings]);
  const quoted = best?.findings ?? [];
  const isQuoted = isForWords && fact.share < mostly && weighCovered(telling)(quoted) >= almostAll;
  const ofQuote = weigh(quoted) * (isQuoted ? wantedWords : asksForFact ? unwantedWords : 1);
  const ofFact = weigh(fact.findings) * (1 + wholeQuestion * fact.share);
  const difference = Math.abs(ofQuote - ofFact) / Math.max(ofQuote, ofFact, Number.EPSILON);
  const isClose = difference <= close;
  if (difference > aboutEqual) return { lead: ofQuote > ofFact ? 'quotes' : 'facts', isClose };
  return { lead: isQuestion && !isForWords ? 'facts' : 'quotes', isClose };
}

/** So much of what it asks itself was asked. */
const wholly = 0.9;
const mostly = 0.65;

/** Differences that decide nothing, and those that leave a doubt. */
const aboutEqual = 0.07;
const close = 0.35;
/** Who asks for words wants words, where there are any on the matter. */
const wantedWords = 1.25;
const almostAll = 0.8;
/** Who asks for a time or a place wants none. */
const unwantedWords = 0.6;
/** For a question that is asked as it stands. */
const wholeQuestion = 0.15;

/** What the findings of a record are worth together: of each word as much as it tells among quotes and facts alike. */
function weighFindings(
  telling: readonly AskedWord[],
  all: readonly (readonly WordFinding[])[],
): (findings: readonly WordFinding[]) => number {
  const weights = new Map(
    telling.map((asked) => {
      const { word } = asked;
      const rarities = all.flatMap(
        (findings) => findings.find((finding) => finding.word === word)?.rarity ?? [],
      );
      const mean = rarities.reduce((sum, rarity) => sum + rarity, 0) / Math.max(1, rarities.length);
      return [word, mean * emphasisOf(asked)] as const;
    }),
  );
  return (findings) => findings.reduce((sum, { word, worth }) => sum + worth * (weights.get(word) ?? 0), 0);
}
