import { useLayoutEffect, useRef } from 'preact/hooks';
import { listDetails } from '../../decide/details.ts';
import { detailsOf } from '../../sheet/card-lacks.ts';
import type { DeskSession } from '../store/create-session.ts';

/** The fields of the open card that have no row, because few reports need them; Enter and Esc leave them. */
export function DetailFields({ session }: { readonly session: DeskSession }) {
  const place = useRef<HTMLDivElement>(null);
  const card = session.card.value;
  const of = card === undefined ? undefined : detailsOf(card, session.state.value.article);
  const { details: typed = {} } = session.answer.value;
  useLayoutEffect(() => {
    const former = document.activeElement;
    place.current?.querySelector('input')?.focus();
    return () => (former instanceof HTMLElement ? former.focus({ preventScroll: true }) : undefined);
  }, []);
  if (of === undefined) return <p class="hint">This card has no other fields.</p>;
  return (
    <div class="details" role="group" aria-label="All its fields" ref={place}>
      {listDetails(of, typed).map(({ name, label, beside, value }) => (
        <label key={name}>
          <span>{label}</span>
          <input
            class="field"
            value={value}
            autocomplete="off"
            onInput={(event) => session.setDetail(name, event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== 'Escape') return;
              event.preventDefault();
              event.stopPropagation();
              session.showsDetails.value = false;
            }}
          />
          <small>{beside}</small>
        </label>
      ))}
    </div>
  );
}
