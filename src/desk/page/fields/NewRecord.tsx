import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { RecordFolder } from '../../protocol/desk-edit.ts';
import { anchorOf, type NewField, newFields, newRecord } from '../../records/new-record.ts';
import { Key } from '../parts/Key.tsx';
import type { DeskSession } from '../store/create-session.ts';

interface NewRecordProps {
  readonly session: DeskSession;
  readonly folder: RecordFolder;
  /** The name as it was typed. */
  readonly typed: string;
  /** Is given the id: the record is in every picker from then on. */
  readonly onMade: (id: string) => void;
  readonly onClose: () => void;
}

const titles = { people: 'A new person', outlets: 'A new outlet', events: 'A new event' } as const;

/** A new record in place: only what the schema requires, filled from the words around. */
export function NewRecord(props: NewRecordProps) {
  const { folder, onClose } = props;
  const { fields, values, lacks, set, make } = useRecordForm(props);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.select(), []);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') make();
    else onClose();
  };
  return (
    <div class="picker new-record" role="group" aria-label={titles[folder]}>
      {fields.map((field, index) => (
        <label key={field.name} for={`new-${field.name}`}>
          <span>{field.label}</span>
          <FieldInput
            field={field}
            value={values[field.name]}
            onSet={set}
            onPress={press}
            first={index === 0 ? first : null}
          />
          <small>{field.beside}</small>
        </label>
      ))}
      <p class="hint">
        <button type="button" class="btn main" onClick={make} aria-keyshortcuts="Enter">
          Record {titles[folder].toLowerCase()} <Key keys="Enter" />
        </button>{' '}
        {lacks}
      </p>
    </div>
  );
}

/** What is typed into the fields of a new record, and the record made of it. */
function useRecordForm({ session, folder, typed, onMade }: NewRecordProps) {
  const { text, records, state } = session;
  const anchor = anchorOf(state.value.article.published.date);
  const fields = newFields(folder, typed, { text: text.value, records: records.value, anchor });
  const values = useSignal<Readonly<Record<string, string>>>(
    Object.fromEntries(fields.map(({ name, value }) => [name, value])),
  );
  const lacks = useSignal('');
  const set = (name: string, next: string) => {
    values.value = { ...values.value, [name]: next };
  };
  const make = () => {
    const record = newRecord(folder, values.value, records.value);
    if (record === undefined) lacks.value = 'Fill in every field; a day is written like 4 May 2031.';
    else {
      session.commit([record], `${titles[folder]}: ${values.value['name'] ?? values.value['title'] ?? ''}`);
      onMade(record.id);
    }
  };
  return { fields, values: values.value, lacks: lacks.value, set, make };
}

interface FieldInputProps {
  readonly field: NewField;
  readonly value: string | undefined;
  readonly onSet: (name: string, typed: string) => void;
  readonly onPress: (event: KeyboardEvent) => void;
  /** The field in which a person begins. */
  readonly first: RefObject<HTMLInputElement | null> | null;
}

function FieldInput({ field: { name, choices }, value, onSet, onPress, first }: FieldInputProps) {
  if (choices === undefined)
    return (
      <input
        id={`new-${name}`}
        ref={first}
        class="field"
        value={value}
        onInput={(event) => onSet(name, event.currentTarget.value)}
        onKeyDown={onPress}
      />
    );
  return (
    <select
      id={`new-${name}`}
      class="field"
      value={value}
      onChange={(event) => onSet(name, event.currentTarget.value)}
      onKeyDown={onPress}
    >
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}
