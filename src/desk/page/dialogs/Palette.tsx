import type { RowOption } from '../../sheet/rows/row-view.ts';
import { Picker } from '../fields/Picker.tsx';
import { deskKeys } from '../keys/desk-keys.ts';
import { useDesk } from '../parts/use-desk.ts';
import type { DeskStore } from '../store/create-desk.ts';

/** Anything by its name: a card, a report, whatever a key does. */
export function Palette() {
  const desk = useDesk();
  return (
    <>
      <h2 id="dialog-title">By name</h2>
      <Picker
        label="A card, a report or a command"
        options={optionsOf(desk)}
        none="Nothing is called so."
        onChoose={(value) => {
          desk.dialog.value = undefined;
          act(value, desk);
        }}
        onClose={() => (desk.dialog.value = undefined)}
      />
    </>
  );
}

function optionsOf({ session, list, screen }: DeskStore): readonly RowOption[] {
  const cards = session.value?.order.value ?? [];
  return [
    ...cards.map(({ key, shows, beside }) => ({
      value: `card ${key}`,
      label: shows,
      beside,
      names: [beside],
    })),
    ...deskKeys
      .filter(({ on }) => on === undefined || on === screen.value)
      .map(({ keys, says }) => ({ value: `key ${keys}`, label: says, beside: keys, names: [] })),
    ...(list.value?.reports ?? []).map(({ id, headline, outlet }) => ({
      value: `report ${id}`,
      label: headline,
      beside: outlet,
      names: [outlet, id],
    })),
  ];
}

function act(value: string, desk: DeskStore): void {
  const [kind, ...rest] = value.split(' ');
  const name = rest.join(' ');
  const session = desk.session.value;
  if (kind === 'report') void desk.open(name);
  if (session === undefined) return;
  if (kind === 'key') deskKeys.find(({ keys }) => keys === name)?.run(session, desk);
  if (kind !== 'card') return;
  session.open(name);
  desk.show('decide');
}
