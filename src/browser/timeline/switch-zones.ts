import { formatClock } from '../../domain/dates/format-instant.ts';
import { t } from '../../messages/say.ts';
import type { HookSelector, PartSelector } from '../kit/page-parts.ts';

const own = 'own';

/** Offers the reader's own zone, applies the zone that the address asks for, and writes the chosen one into it. */
export function switchZones(timeline: HTMLElement, afterChange: () => void): void {
  addOwnZone(timeline, new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const choices = [
    ...timeline.querySelectorAll<HTMLInputElement>('[data-clock-choice]' satisfies HookSelector),
  ];
  const asked = new URLSearchParams(location.search).get('zone');
  const chosen = choices.find(({ value }) => value === asked);
  if (chosen !== undefined) chosen.checked = true;
  for (const choice of choices)
    choice.addEventListener('change', () => {
      history.replaceState(null, '', addressWithZone(choice));
      afterChange();
    });
}

function addressWithZone(choice: HTMLInputElement): string {
  const address = new URL(location.href);
  if (choice.defaultChecked) address.searchParams.delete('zone');
  else address.searchParams.set('zone', choice.value);
  return address.href;
}

function addOwnZone(timeline: HTMLElement, zone: string): void {
  const place = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  for (const clock of timeline.querySelectorAll<HTMLElement>(
    `${'.clock' satisfies PartSelector}${'[data-clock="0"]' satisfies HookSelector}`,
  ))
    clock.parentElement?.insertBefore(ownClock(clock, zone, place), clock.nextSibling);
  const label = timeline.querySelector(`label:has(${'[data-clock-choice]' satisfies HookSelector})`);
  label?.parentElement?.append(ownChoice(label, place));
}

function ownClock(model: HTMLElement, zone: string, place: string): HTMLElement {
  const clock = copyOf(model);
  clock.dataset.clock = String(own);
  for (const time of clock.querySelectorAll('time'))
    time.textContent = formatClock(time.dateTime, zone, clock.dataset.day);
  const name = clock.querySelector('.clock-name' satisfies PartSelector);
  if (name === null) clock.textContent = t`yours, ${place}`;
  else name.textContent = t`your time (${place})`;
  return clock;
}

function ownChoice(model: Element, place: string): Element {
  const label = copyOf(model);
  const input = label.querySelector('input');
  if (input !== null) {
    input.value = own;
    input.checked = false;
    input.defaultChecked = false;
    input.dataset.clockChoice = String(own);
  }
  const name = label.querySelector('span');
  if (name !== null) name.textContent = t`Yours (${place})`;
  return label;
}

/** `cloneNode` is typed as any node; a copy is of the same type as its model. */
function copyOf<T extends Element>(model: T): T {
  return model.cloneNode(true) as T;
}
