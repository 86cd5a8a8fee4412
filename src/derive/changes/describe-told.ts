import type { ChangePhrase } from '../../domain/changes.ts';
import { isRecord } from '../../text/is-record.ts';
import { corrected, membersOf, type RawRecord, type RecordNames, saysTheSame } from './raw-record.ts';

/** What became of what a report tells of events: the events, and the answers to questions about them, with what each touches. */
export function describeTold(before: unknown, after: unknown, names: RecordNames): readonly ChangePhrase[] {
  const [old, now] = [membersOf(before, 'event'), membersOf(after, 'event')];
  const events = (ids: readonly string[]) =>
    ids.map((id) => ({ name: names.event(id), touches: [`event/${id}`] }));
  const changes = changedAnswers(answersIn(old), answersIn(now), names);
  const answers = (kind: AnswerChange['kind']) => changes.filter((change) => change.kind === kind);
  return [
    ...listed('events added', events([...now.keys()].filter((id) => !old.has(id)))),
    ...listed('events removed', events([...old.keys()].filter((id) => !now.has(id)))),
    ...listed('answers added to', answers('added')),
    ...listed('answers removed from', answers('removed')),
    ...listed('answers changed to', answers('changed')),
    ...changes.flatMap(({ name, touches, values }) =>
      values === undefined ? [] : corrected(`answer to “${name}”`, values).map((says) => ({ says, touches })),
    ),
  ];
}

interface Touching {
  readonly name: string;
  readonly touches: readonly string[];
}

function listed(what: string, named: readonly Touching[]): readonly ChangePhrase[] {
  if (named.length === 0) return [];
  const touches = new Set(named.flatMap((each) => each.touches));
  return [{ says: `${what} ${named.map(({ name }) => `“${name}”`).join(', ')}`, touches: [...touches] }];
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
