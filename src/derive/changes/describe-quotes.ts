import type { ChangePhrase } from '../../domain/changes.ts';
import {
  cited,
  corrected,
  membersOf,
  type RawRecord,
  type RecordNames,
  reworded,
  saysTheSame,
  textAt,
} from './raw-record.ts';

interface Context {
  readonly names: RecordNames;
  /** The ids of the quotes that the outlet changed or took out. */
  readonly changed: ReadonlySet<string>;
}

/** What became of the quotes of a report, each called by its words, with the speakers and occasions that it touches. */
export function describeQuotes(before: unknown, after: unknown, context: Context): readonly ChangePhrase[] {
  const [old, now] = [membersOf(before, 'id'), membersOf(after, 'id')];
  const gone = Array.from(old).filter(([id]) => !now.has(id));
  const come = Array.from(now).filter(([id]) => !old.has(id));
  const renamed = come.flatMap(([id, quote]) =>
    gone
      .filter(([, former]) => saysTheSame(former['words'], quote['words']))
      .map(([from]) => [id, from] as const),
  );
  const formerly = new Map(renamed);
  return [
    ...Array.from(now).flatMap(([id, quote]): readonly ChangePhrase[] => {
      const former = old.get(formerly.get(id) ?? id);
      const touches = touchedBy(id, [former, quote]);
      if (former === undefined) return [{ says: `quote ${wordsOf(quote)} added`, touches, adds: true }];
      return describeQuote(former, quote, { id, ...context }).map((says) => ({ says, touches }));
    }),
    ...gone
      .filter(([id]) => !renamed.some(([, from]) => from === id))
      .map(([id, quote]) => ({
        says: `quote ${wordsOf(quote)} ${context.changed.has(id) ? 'taken out by the outlet' : 'removed'}`,
        touches: touchedBy(id, [quote]),
      })),
  ];
}

/** The quote, and everybody and everything that it names or named. */
function touchedBy(id: string, states: readonly (RawRecord | undefined)[]): readonly string[] {
  const quotes = states.filter((state) => state !== undefined);
  const touched = [
    `quote/${id}`,
    ...quotes.flatMap((quote) => speakerIds(quote).map((person) => `person/${person}`)),
    ...quotes.flatMap((quote) => textAt(quote, ['said']) ?? []).map((event) => `event/${event}`),
  ];
  return Array.from(new Set(touched));
}

function wordsOf(quote: RawRecord): string {
  return cited(textAt(quote, ['words']) ?? '');
}

/** What else is recorded of a quote; a reader is told that it changed. */
const plainFields: Readonly<Record<string, (words: string) => string>> = {
  continued: (words) => `second part of ${words}`,
  insertions: (words) => `the outlet’s insertions in ${words}`,
  speakerKnown: (words) => `how the speaker of ${words} is known`,
  saidKnown: (words) => `how the occasion of ${words} is known`,
  utterance: (words) => `link of ${words} to other renderings`,
  outside: (words) => `renderings of ${words} from outside`,
  translatedBack: (words) => `note on the translation of ${words}`,
  context: (words) => `note to ${words}`,
  spokenIn: (words) => `language in which ${words} was spoken`,
};

function describeQuote(
  before: RawRecord,
  after: RawRecord,
  { id, names, changed }: Context & { readonly id: string },
): readonly string[] {
  const of = `of ${wordsOf(after)}`;
  const both = (path: readonly string[]) => [textAt(before, path), textAt(after, path)] as const;
  const named = (path: readonly string[], name: (one: string) => string) =>
    both(path).map((one) => (one === undefined ? undefined : name(one)));
  const [occasionBefore, occasionAfter] = named(['said'], names.event);
  const [toldBefore, toldAfter] = named(['told'], names.outlet);
  return [
    ...reworded('words', both(['words']), changed.has(id) ? 'changed by the outlet' : 'corrected').map(
      (phrase) => `quote: ${phrase}`,
    ),
    ...corrected(`speaker ${of}`, [speakersOf(before, names), speakersOf(after, names)]),
    ...reworded(`attribution ${of}`, both(['attribution', 'printed'])),
    ...corrected(`occasion ${of}`, [occasionBefore, occasionAfter]),
    ...corrected(`kind ${of}`, both(['kind'])),
    ...corrected(`through whom the report has it, ${of}`, [toldBefore, toldAfter]),
    ...Object.entries(plainFields)
      .filter(([field]) => !saysTheSame(before[field], after[field]))
      .map(([, name]) => `${name(wordsOf(after))}: changed`),
  ];
}

function speakersOf(quote: RawRecord, names: RecordNames): string {
  return speakerIds(quote).map(names.person).join(' and ') || 'nobody named';
}

function speakerIds({ speaker }: RawRecord): readonly string[] {
  return Array.isArray(speaker) ? speaker.map(String) : [];
}
