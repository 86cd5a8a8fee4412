import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { countOf } from '../../../text/count-of.ts';
import { countReferences } from '../../records/count-references.ts';
import type { RowOption } from '../../sheet/rows/row-view.ts';
import { Picker } from '../fields/Picker.tsx';
import { useDesk } from '../parts/use-desk.ts';
import type { DeskSession } from '../store/create-session.ts';

/** Two people who are one: who stays, who goes, and what that changes. Nothing is in the files before they are shown. */
export function Merge({ session }: { readonly session: DeskSession }) {
  const desk = useDesk();
  const keep = useSignal<string | undefined>(undefined);
  const gone = useSignal<string | undefined>(undefined);
  const close = () => (desk.dialog.value = undefined);
  const people = session.records.value.people;
  const options = people.filter(({ id }) => id !== keep.value).map(toOption);
  return (
    <>
      <h2 id="dialog-title">Two people are one</h2>
      {keep.value === undefined ? (
        <Picker
          key="keep"
          label="Who stays"
          options={options}
          onChoose={(id) => (keep.value = id)}
          onClose={close}
        />
      ) : null}
      {keep.value !== undefined && gone.value === undefined ? (
        <>
          <p>{nameIn(people, keep.value)} stays. Who else is that?</p>
          <Picker
            key="gone"
            label="Who is the same and goes"
            options={options}
            onChoose={(id) => (gone.value = id)}
            onClose={close}
          />
        </>
      ) : null}
      {keep.value !== undefined && gone.value !== undefined ? (
        <WhatChanges session={session} keep={keep.value} gone={gone.value} onClose={close} />
      ) : null}
    </>
  );
}

type People = DeskSession['records']['value']['people'];

function toOption({ id, name, nativeName, spellings, roles }: People[number]): RowOption {
  return {
    value: id,
    label: name,
    beside: roles[0]?.title ?? '',
    names: [nativeName ?? '', ...spellings, id],
  };
}

interface ChangesProps {
  readonly session: DeskSession;
  readonly keep: string;
  readonly gone: string;
  readonly onClose: () => void;
}

function WhatChanges({ session, keep, gone, onClose }: ChangesProps) {
  const { state, records, opened } = session;
  const { people, events } = records.value;
  const [stays, goes] = [nameIn(people, keep), nameIn(people, gone)];
  const counts = countReferences(gone, { article: state.value.article, others: opened.value.others, events });
  const button = useRef<HTMLButtonElement>(null);
  // The picker that has just closed gives the focus back to where it came from: Enter is to press this one.
  useLayoutEffect(() => button.current?.focus(), []);
  const merge = () => {
    session.commit([{ kind: 'merge-people', keep, gone }], `${goes} is ${stays}`);
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        merge();
      }}
    >
      <p>
        <b>{goes}</b> is <b>{stays}</b> from then on:
      </p>
      <ul class="checks">
        <li>in {countOf(counts.here, 'quote or claim', 'quotes and claims')} of this report</li>
        <li>in {countOf(counts.elsewhere, 'quote or claim', 'quotes and claims')} of other reports</li>
        <li>in {countOf(counts.events, 'event')}</li>
        <li>names and offices of both are kept; the address of {goes} leads to the one who stays</li>
      </ul>
      <p class="hint">Ctrl Z takes it back. The files are shown line by line before anything is written.</p>
      <div class="keys">
        <button class="btn main" type="submit" ref={button}>
          They are one
        </button>
        <button type="button" class="plain" onClick={onClose}>
          leave both
        </button>
      </div>
    </form>
  );
}

function nameIn(people: People, id: string): string {
  return people.find((person) => person.id === id)?.name ?? id;
}
