import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { RowOption } from '../../sheet/card-rows.ts';
import { filterOptions } from '../../sheet/filter-options.ts';

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
}

const mostShown = 8;

/** A field in which every letter and digit is text; arrows move, Enter chooses, Esc leaves it as it was. */
export function Picker({ label, options, onChoose, onClose, none, fromTyped }: PickerProps) {
  const typed = useSignal('');
  const place = useSignal(0);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const former = document.activeElement;
    input.current?.focus();
    return () => (former instanceof HTMLElement ? former.focus({ preventScroll: true }) : undefined);
  }, []);
  const own = fromTyped?.(typed.value.trim());
  const fitting = filterOptions(options, typed.value).slice(0, mostShown);
  const found = own === undefined ? fitting : [own, ...fitting];
  const chosen = found[Math.min(place.value, found.length - 1)];
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (place.value = Math.min(found.length - 1, place.value + 1)),
    ArrowUp: () => (place.value = Math.max(0, place.value - 1)),
    Enter: () => (chosen === undefined ? undefined : onChoose(chosen.value)),
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
        {found.length === 0 ? <p class="note">{none ?? 'Nobody is recorded by that name.'}</p> : null}
      </div>
    </div>
  );
}
