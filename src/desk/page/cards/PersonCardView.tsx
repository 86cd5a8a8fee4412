import type { PersonCard } from '../../sheet/cards/desk-card.ts';
import { personLacks, showPerson } from '../../sheet/rows/person-rows.ts';
import { Key } from '../parts/Key.tsx';
import { ShownText } from '../parts/ShownText.tsx';
import type { DeskSession } from '../store/create-session.ts';
import { CardFrame } from './CardFrame.tsx';

interface PersonCardProps {
  readonly card: PersonCard;
  readonly session: DeskSession;
}

/** Somebody whom the report quotes and nobody has recorded: a person, another spelling of one, or none. */
export function PersonCardView({ card, session }: PersonCardProps) {
  const shown = showPerson(card, session.answer.value, session.text.value);
  const lacks = personLacks(shown);
  return (
    <CardFrame
      card={card}
      session={session}
      place={`a new ${shown.kind}`}
      heading={
        <span lang={session.state.value.article.source.language}>
          <ShownText text={card.person.name} />
        </span>
      }
      settles={lacks === undefined ? settlesAs(shown, session) : `Lacks ${lacks}`}
      keys={
        <button type="button" class="plain" aria-keyshortcuts="x" onClick={session.deny}>
          <Key keys="x" /> {shown.is === null ? 'a name after all' : 'nobody'}
        </button>
      }
    />
  );
}

function settlesAs({ is, name }: ReturnType<typeof showPerson>, { records }: DeskSession): string {
  if (is === null) return 'Not a person';
  if (is === undefined) return `Record ${name}`;
  const other = records.value.people.find(({ id }) => id === is);
  return `It is ${other?.name ?? is}`;
}
