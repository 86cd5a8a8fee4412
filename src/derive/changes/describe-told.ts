import type { ChangePhrase } from '../../domain/changes.ts';
import { t } from '../../messages/say.ts';
import { isRecord } from '../../text/tables/is-record.ts';
import { corrected, membersOf, type RawRecord, type RecordNames, saysTheSame } from './raw-record.ts';

/** What became of what a report tells of events: the events, and the answers to questions about them, with what each touches. */
export function describeTold(before: unknown, after: unknown, names: RecordNames): readonly ChangePhrase[] {
  const [old, now] = [membersOf(before, 'event'), membersOf(after, 'event')];
  const events = (ids: readonly string[]) =>
    ids.map((id) => ({ name: names.event(id), touches: [`event/${id}`] }));
  const changes = changedAnswers(answersIn(old), answersIn(now), names);
  const answers = (kind: AnswerChange['kind']) => changes.filter((change) => change.kind === kind);
  return [
    ...listed((names) => t`events added ${names}`, events([...now.keys()].filter((id) => !old.has(id)))),
    ...listed((names) => t`events removed ${names}`, events([...old.keys()].filter((id) => !now.has(id)))),
    ...listed((names) => t`answers added to ${names}`, answers('added')),
    ...listed((names) => t`answers removed from ${names}`, answers('removed')),
    ...listed((names) => t`answers changed to ${names}`, answers('changed')),
    ...changes.flatMap(({ name, touches, values }) =>
      values === undefined
        ? []
        : corrected(t`answer to “${name}”`, values).map((says) => ({ says, touches })),
    ),
  ];
}

interface Touching {
  readonly name: string;
  readonly touches: readonly string[];
}

function listed(say: (names: string) => string, named: readonly Touching[]): readonly ChangePhrase[] {
  if (named.length === 0) return [];
  const touches = new Set(named.flatMap((each) => each.touches));
  return [{ says: say(named.map(({ name }) => t`“${name}”`).join(', ')), touches: [...touches] }];
}

/** A report's answers to one question; it may give several. */
interface Answers {
  readonly event: string;
  readonly fact: string;
  readonly claims: readonly RawRecord[];
}

interface AnswerChange extends Touching {
  readonly kind: 'added' | 'removed' | 'changed' | 'corrected';
  /** Where one value took the place of another. */
  readonly values?: readonly [string, string];
}

function answersIn(told: ReadonlyMap<string, RawRecord>): ReadonlyMap<string, Answers> {
  const claims = Array.from(told).flatMap(([event, { claims: list }]) =>
    Array.isArray(list) ? list.filter(isRecord).map((claim) => ({ event, claim })) : [],
  );
  const byQuestion = Map.groupBy(claims, ({ event, claim }) => `${event}/${String(claim['fact'])}`);
  return new Map(
    Array.from(byQuestion, ([question, of]) => [
      question,
      {
        event: of[0]?.event ?? '',
        fact: String(of[0]?.claim['fact']),
        claims: of.map(({ claim }) => claim),
      },
    ]),
  );
}

function changedAnswers(
  before: ReadonlyMap<string, Answers>,
  after: ReadonlyMap<string, Answers>,
  names: RecordNames,
): readonly AnswerChange[] {
  return Array.from(new Set([...after.keys(), ...before.keys()])).flatMap(
    (question): readonly AnswerChange[] => {
      const [old, now] = [before.get(question), after.get(question)];
      const { event, fact } = now ?? old ?? { event: '', fact: '' };
      const asked = {
        name: names.fact(event, fact),
        touches: [`fact/${event}/${fact}`, `event/${event}`],
      };
      if (old === undefined) return [{ ...asked, kind: 'added' }];
      if (now === undefined) return [{ ...asked, kind: 'removed' }];
      if (saysTheSame(old.claims, now.claims)) return [];
      const values = exchanged(old.claims, now.claims);
      return [values === undefined ? { ...asked, kind: 'changed' } : { ...asked, kind: 'corrected', values }];
    },
  );
}

function exchanged(
  [old, ...olds]: readonly RawRecord[],
  [now, ...nows]: readonly RawRecord[],
): readonly [string, string] | undefined {
  const [before, after] = [old?.['value'], now?.['value']];
  return olds.length + nows.length === 0 &&
    typeof before === 'string' &&
    typeof after === 'string' &&
    before !== after
    ? [before, after]
    : undefined;
}
