import type { ChangePhrase } from '../../domain/changes.ts';
import { listNames } from '../../messages/formats.ts';
import { t } from '../../messages/say.ts';
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
      if (former === undefined) return [{ says: t`quote ${wordsOf(quote)} added`, touches, adds: true }];
      return describeQuote(former, quote, { id, ...context }).map((says) => ({ says, touches }));
    }),
    ...gone
      .filter(([id]) => !renamed.some(([, from]) => from === id))
      .map(([id, quote]) => ({
        says: context.changed.has(id)
          ? t`quote ${wordsOf(quote)} taken out by the outlet`
          : t`quote ${wordsOf(quote)} removed`,
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
  continued: (words) => t`second part of ${words}`,
  insertions: (words) => t`the outlet’s insertions in ${words}`,
  speakerKnown: (words) => t`how the speaker of ${words} is known`,
  saidKnown: (words) => t`how the occasion of ${words} is known`,
  utterance: (words) => t`link of ${words} to other renderings`,
  outside: (words) => t`renderings of ${words} from outside`,
  translatedBack: (words) => t`note on the translation of ${words}`,
  context: (words) => t`note to ${words}`,
  spokenIn: (words) => t`language in which ${words} was spoken`,
};

function describeQuote(
  before: RawRecord,
  after: RawRecord,
  { id, names, changed }: Context & { readonly id: string },
): readonly string[] {
  const words = wordsOf(after);
  const both = (path: readonly string[]) => [textAt(before, path), textAt(after, path)] as const;
  const named = (path: readonly string[], name: (one: string) => string) =>
    both(path).map((one) => (one === undefined ? undefined : name(one)));
  const [occasionBefore, occasionAfter] = named(['said'], names.event);
  const [toldBefore, toldAfter] = named(['told'], names.outlet);
  return [
    ...reworded(t`words`, both(['words']), changed.has(id) ? 'changed by the outlet' : 'corrected').map(
      (phrase) => t`quote: ${phrase}`,
    ),
    ...corrected(t`speaker of ${words}`, [speakersOf(before, names), speakersOf(after, names)]),
    ...reworded(t`attribution of ${words}`, both(['attribution', 'printed'])),
    ...corrected(t`occasion of ${words}`, [occasionBefore, occasionAfter]),
    ...corrected(t`kind of ${words}`, both(['kind'])),
    ...corrected(t`through whom the report has it, of ${words}`, [toldBefore, toldAfter]),
    ...Object.entries(plainFields)
      .filter(([field]) => !saysTheSame(before[field], after[field]))
      .map(([, name]) => t`${name(words)}: changed`),
  ];
}

function speakersOf(quote: RawRecord, names: RecordNames): string {
  return listNames(speakerIds(quote).map(names.person)) || t`nobody named`;
}

function speakerIds({ speaker }: RawRecord): readonly string[] {
  return Array.isArray(speaker) ? speaker.map(String) : [];
}
