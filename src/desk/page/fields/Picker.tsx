import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { RowOption } from '../../sheet/row-view.ts';
import { filterOptions } from './filter-options.ts';

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
  const { label, options, onChoose, onClose, none, fromTyped, types, onTyped, begins = '' } = props;
  const typed = useSignal(begins);
  const place = useSignal(0);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const former = document.activeElement;
    input.current?.focus();
    input.current?.select();
    return () => (former instanceof HTMLElement ? former.focus({ preventScroll: true }) : undefined);
  }, []);
  const own = fromTyped?.(typed.value.trim());
  const fitting = filterOptions(options, typed.value).slice(0, mostShown);
  const found = own === undefined ? fitting : [own, ...fitting];
  /** Behind the options stands what was typed, where that may be taken as it is. */
  const last = types !== undefined && typed.value.trim() !== '' ? found.length : found.length - 1;
  const chosen = found[place.value];
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (place.value = Math.min(last, place.value + 1)),
    ArrowUp: () => (place.value = Math.max(0, place.value - 1)),
    Enter: () => {
      if (chosen !== undefined && place.value < found.length) onChoose(chosen.value);
      else if (typed.value.trim() !== '') onTyped?.(typed.value);
    },
    Escape: onClose,
  };
  return (
    <div class="picker">
      <input
        ref={input}
        class="field"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen.value}`}
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
      <div class="opts" role="listbox" id={id} aria-label={label}>
        {found.map((option) => (
          <div
            class="opt"
            role="option"
            tabIndex={-1}
            id={`${id}-${option.value}`}
            key={option.value}
            aria-selected={option === chosen}
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(option.value);
            }}
          >
            <span>{option.label}</span>
            <small>{option.beside}</small>
          </div>
        ))}
        {last === found.length ? (
          <div
            class="opt"
            role="option"
            tabIndex={-1}
            aria-selected={chosen === undefined}
            onMouseDown={(event) => {
              event.preventDefault();
              onTyped?.(typed.value);
            }}
          >
            <span>“{typed.value}”</span>
            <small>{types}</small>
          </div>
        ) : null}
        {found.length === 0 && types === undefined ? (
          <p class="note">{none ?? 'Nobody is recorded by that name.'}</p>
        ) : null}
      </div>
    </div>
  );
}
