import type { Fact } from '../../domain/claim.ts';
import type { Content, EventEntry } from '../../domain/content.ts';
import type { FieldPath, Notice } from '../../domain/notice.ts';
import { findNearest } from '../../text/nearest.ts';
import { sideKey } from '../claims/by-side.ts';

/** A value on a side of a contradiction that no claim gives, and one that stands on two sides. */
export function checkSides({ articles, events }: Pick<Content, 'articles' | 'events'>): readonly Notice[] {
  const given = Map.groupBy(
    articles.flatMap(({ events: told }) =>
      told.flatMap(({ event, claims }) =>
        claims.flatMap(({ fact, value }) =>
          typeof value === 'string' ? [{ of: `${event}/${fact}`, value }] : [],
        ),
      ),
    ),
    ({ of }) => of,
  );
  return events.flatMap((event) =>
    event.facts.flatMap((fact, at) => {
      const values = (given.get(`${event.id}/${fact.id}`) ?? []).map(({ value }) => value);
      return sidesOfFact(fact, ['facts', at, 'differs', 'sides']).flatMap((placed, index, all) =>
        faultOf(placed, all.slice(0, index), values).map(noticeIn(event)),
      );
    }),
  );
}

interface PlacedText {
  readonly text: string;
  readonly side: string;
  readonly path: FieldPath;
}

type Fault = Pick<Notice, 'rule' | 'message' | 'hint' | 'path'>;

function sidesOfFact({ differs }: Fact, path: FieldPath): readonly PlacedText[] {
  return (differs?.sides ?? []).flatMap(({ name, values }, side) =>
    values.map((text, place) => ({ text, side: name, path: [...path, side, 'values', place] })),
  );
}

function faultOf(
  { text, path }: PlacedText,
  before: readonly PlacedText[],
  given: readonly string[],
): readonly Fault[] {
  const other = before.find((placed) => sideKey(placed.text) === sideKey(text));
  if (other !== undefined)
    return [
      {
        rule: 'side-twice',
        path,
        message: `The value “${text}” stands on a side already: “${other.side}”.`,
        hint: 'Leave it on the one to which it belongs.',
      },
    ];
  if (given.some((value) => sideKey(value) === sideKey(text))) return [];
  const nearest = findNearest(text, given);
  return [
    {
      rule: 'side-value',
      path,
      message: `No claim gives the value “${text}”.`,
      hint: nearest === undefined ? 'Remove it.' : `Did you mean “${nearest}”?`,
    },
  ];
}

function noticeIn({ id }: EventEntry): (fault: Fault) => Notice {
  return (fault) => ({ ...fault, severity: 'error', file: `content/events/${id}.yaml` });
}
