import { citedField, parseMark } from '../../domain/cite/cited-mark.ts';
import { describeFollowed } from '../../domain/cite/describe-followed.ts';
import { t } from '../../messages/say.ts';
import { createElement, createLink } from '../kit/create-element.ts';
import { formatDay } from '../kit/format-day.ts';
import type { HookSelector } from '../kit/page-parts.ts';

/** Says above the page, to whoever followed a citation, whether it still stands, and what was changed since. */
export function announceCited(kit: HTMLElement): void {
  const text = new URLSearchParams(location.search).get(citedField);
  const version = kit.querySelector<HTMLElement>('[data-cited-parts]' satisfies HookSelector);
  const main = document.querySelector('main');
  if (text === null || version === null || main === null) return;
  const cited = parseMark(text);
  const day = cited?.day;
  const { says, isChanged } = describeFollowed(cited, readParts(version), day && formatDay(day));
  const changes = isChanged ? copyChanges(version, day) : undefined;
  const more = isChanged ? createLink('#cite', t`How this version is cited`) : undefined;
  main.prepend(
    createElement(
      'div',
      { class: 'cited-notice', role: 'status' },
      createElement('p', {}, says),
      changes,
      more,
    ),
  );
}

function readParts(version: HTMLElement): readonly { readonly name: string; readonly sign: string }[] {
  // Written by the build from the same type.
  return JSON.parse(version.dataset.citedParts ?? '[]') as { name: string; sign: string }[];
}

/** What is recorded of that day and later; the list is kept by days, so that day itself may hold both. */
function copyChanges(version: HTMLElement, day: string | undefined): HTMLElement | undefined {
  const changes = Array.from(version.querySelectorAll<HTMLElement>('[data-day]' satisfies HookSelector));
  const since = changes.filter((change) => (change.dataset.day ?? '') >= (day ?? ''));
  return since.length === 0
    ? undefined
    : createElement('ol', {}, ...since.map((change) => change.cloneNode(true)));
}
