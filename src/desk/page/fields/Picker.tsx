import { type Signal, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { RowOption } from '../../sheet/rows/row-view.ts';
import { ShownText } from '../parts/ShownText.tsx';
import { filterOptions } from './filter-options.ts';
import { useBorrowedFocus } from './use-borrowed-focus.ts';

interface PickerProps {
  readonly label: string;
  /** The likeliest first. */
  readonly options: readonly RowOption[];
  readonly onChoose: (value: string) => void;
  readonly onClose: () => void;
  /** What is said where nothing fits. */
  readonly none?: string;
  /** What was typed may be the answer itself. */
  readonly fromTyped?: (typed: string) => RowOption | undefined;
  /** What may be typed besides; left out, only an option can be chosen. */
  readonly types?: string | undefined;
  readonly onTyped?: (text: string) => void;
  /** What stands there at first, ready to be typed over. */
  readonly begins?: string | undefined;
}

const mostShown = 8;

/** A field in which every letter and digit is text; arrows move, Enter chooses, Esc leaves it as it was. */
export function Picker(props: PickerProps) {
  const { label, onChoose, types, onTyped, begins = '' } = props;
  const typed = useSignal(begins);
  const place = useSignal(0);
  const id = useId();
  const found = findOptions(props, typed.value);
  const chosen = found[place.value];
  /** Behind the options stands what was typed, where that may be taken as it is. */
  const takesTyped = types !== undefined && typed.value.trim() !== '';
  const moves = movesIn(props, { typed, place, found, last: found.length - (takesTyped ? 0 : 1) });
  return (
    <div class="picker">
      <PickerInput label={label} list={id} chosen={chosen} {...{ typed, place, moves }} />
      <div class="opts" role="listbox" id={id} aria-label={label}>
        {found.map((option) => (
          <PickerOption
            key={option.value}
            id={optionId(id, option)}
            isChosen={option === chosen}
            onTake={() => onChoose(option.value)}
            label={option.label}
            beside={option.beside}
          />
        ))}
        {takesTyped ? (
          <PickerOption
            isChosen={chosen === undefined}
            onTake={() => onTyped?.(typed.value)}
            label={`“${typed.value}”`}
            beside={types}
          />
        ) : null}
        {found.length === 0 && types === undefined ? (
          <p class="note">{props.none ?? 'Nobody is recorded by that name.'}</p>
        ) : null}
      </div>
    </div>
  );
}

/** What fits what was typed, the likeliest first; before them what was typed, where that is an answer itself. */
function findOptions({ options, fromTyped }: PickerProps, typed: string): readonly RowOption[] {
  const own = fromTyped?.(typed.trim());
  const fitting = filterOptions(options, typed).slice(0, mostShown);
  return own === undefined ? fitting : [own, ...fitting];
}

interface PickerState {
  readonly typed: Signal<string>;
  /** Which of the options has the cursor. */
  readonly place: Signal<number>;
  readonly found: readonly RowOption[];
  readonly last: number;
}

type PickerMoves = Readonly<Record<string, () => void>>;

/** What keys do that are no text. */
function movesIn(
  { onChoose, onClose, onTyped }: PickerProps,
  { typed, place, found, last }: PickerState,
): PickerMoves {
  const chosen = found[place.value];
  return {
    ArrowDown: () => (place.value = Math.min(last, place.value + 1)),
    ArrowUp: () => (place.value = Math.max(0, place.value - 1)),
    Enter: () => {
      if (chosen !== undefined) onChoose(chosen.value);
      else if (typed.value.trim() !== '') onTyped?.(typed.value);
    },
    Escape: onClose,
  };
}

interface PickerInputProps extends Pick<PickerState, 'typed' | 'place'> {
  readonly label: string;
  /** The id of the list of options. */
  readonly list: string;
  readonly chosen: RowOption | undefined;
  readonly moves: PickerMoves;
}

function PickerInput({ label, list, chosen, typed, place, moves }: PickerInputProps) {
  return (
    <input
      ref={useBorrowedFocus()}
      class="field"
      role="combobox"
      aria-label={label}
      aria-expanded="true"
      aria-controls={list}
      aria-activedescendant={chosen === undefined ? undefined : optionId(list, chosen)}
      autocomplete="off"
      spellcheck={false}
      value={typed.value}
      onInput={(event) => {
        typed.value = event.currentTarget.value;
        place.value = 0;
      }}
      onKeyDown={(event) => {
        const move = moves[event.key];
        if (move === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        move();
      }}
    />
  );
}

function optionId(list: string, option: RowOption): string {
  return `${list}-${option.value}`;
}

interface PickerOptionProps {
  readonly id?: string;
  readonly isChosen: boolean;
  readonly onTake: () => void;
  readonly label: string;
  readonly beside: string | undefined;
}

function PickerOption({ id, isChosen, onTake, label, beside }: PickerOptionProps) {
  return (
    <div
      class="opt"
      role="option"
      tabIndex={-1}
      id={id}
      aria-selected={isChosen}
      onMouseDown={(event) => {
        event.preventDefault();
        onTake();
      }}
    >
      <span>
        <ShownText text={label} />
      </span>
      <small>
        <ShownText text={beside ?? ''} />
      </small>
    </div>
  );
}
