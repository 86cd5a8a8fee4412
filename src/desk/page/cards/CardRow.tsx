import { useSignal } from '@preact/signals';
import { formatStoryDate } from '../../../domain/dates/format-story-date.ts';
import { isStoryDate } from '../../../domain/dates/story-date.ts';
import { type CardRowView, folderOfRow, type RowOption, rowLetters } from '../../sheet/rows/row-view.ts';
import { NewRecord } from '../fields/NewRecord.tsx';
import { Picker } from '../fields/Picker.tsx';
import { Key } from '../parts/Key.tsx';
import { ShownText } from '../parts/ShownText.tsx';
import type { DeskSession } from '../store/create-session.ts';

interface RowProps {
  readonly row: CardRowView;
  readonly session: DeskSession;
}

/** One value of the open card: as it stands, or with its numbered answers, or as a field in which a name is typed. */
export function CardRow({ row, session }: RowProps) {
  const isOpen = session.row.value?.name === row.name;
  const letter = rowLetters[row.name];
  return (
    <div class="row">
      <button
        type="button"
        class="plain"
        aria-keyshortcuts={letter}
        aria-expanded={isOpen}
        onClick={() => session.openRow(row.name)}
      >
        <Key keys={letter} /> <span class="label">{row.label}</span>
      </button>
      <RowValue row={row} session={session} isOpen={isOpen} />
    </div>
  );
}

const newNames = { people: 'a new person', outlets: 'a new outlet', events: 'a new event' } as const;

function RowValue({ row, session, isOpen }: RowProps & { readonly isOpen: boolean }) {
  if (session.field.value === row.name) return <RowField row={row} session={session} />;
  if (isOpen && row.options.length > 0) return <Options row={row} session={session} />;
  return (
    <span class="value">
      <ShownText text={row.shown} /> <small>{row.beside}</small>
    </span>
  );
}

/** A field in which the value is typed; a name that nobody has yet begins a new record. */
function RowField({ row, session }: RowProps) {
  const folder = folderOfRow[row.name];
  const fresh = useSignal<string | undefined>(undefined);
  const close = () => (session.field.value = undefined);
  const choose = (value: string) => {
    session.choose(value, { adds: false });
    close();
  };
  const takeTyped = (typed: string) => {
    if (row.name === 'fact') session.nameFact(typed);
    else session.choose(typed, { adds: false });
    close();
  };
  if (folder !== undefined && fresh.value !== undefined)
    return (
      <NewRecord
        session={session}
        folder={folder}
        typed={fresh.value}
        onMade={choose}
        onClose={() => (fresh.value = undefined)}
      />
    );
  return (
    <Picker
      label={row.label}
      begins={row.begins}
      options={[...row.options, ...row.more]}
      {...(row.name === 'day' ? { fromTyped: toDayOption, none: 'Write a day like 2031-05-04.' } : {})}
      onChoose={choose}
      onClose={close}
      types={row.types ?? (folder === undefined ? undefined : newNames[folder])}
      onTyped={folder === undefined ? takeTyped : (typed) => (fresh.value = typed)}
    />
  );
}

function toDayOption(typed: string): RowOption | undefined {
  return isStoryDate(typed)
    ? { value: typed, label: formatStoryDate(typed), beside: typed, names: [] }
    : undefined;
}

function Options({ row, session }: RowProps) {
  return (
    <div class="opts" role="group" aria-label={row.label}>
      {row.options.slice(0, 9).map(({ value, label, beside }, index) => (
        <button
          type="button"
          class="opt"
          key={value}
          aria-pressed={row.chosen.includes(value)}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => session.choose(value, { adds: false })}
        >
          <Key keys={String(index + 1)} />
          <b class="cut1">
            <ShownText text={label} />
          </b>
          <small class="cut1">
            <ShownText text={beside ?? ''} />
          </small>
        </button>
      ))}
      {row.chosen.every((value) => row.options.some((option) => option.value === value)) ? null : (
        <span class="opt">
          <span />
          <b>
            <ShownText text={row.shown} />
          </b>
        </span>
      )}
    </div>
  );
}
