import type { HookSelector } from './page-parts.ts';

/** An address that names what moved to another page leads there at once; without scripts its entry is marked and is a link. */
export function leadOn(): void {
  addEventListener('hashchange', leadToTarget);
  leadToTarget();
}

function leadToTarget(): void {
  const hash = decodeURIComponent(location.hash.slice(1));
  const target = document.getElementById(hash) ?? findByFormerAnchor(hash);
  const hook = '[data-leads-on]' satisfies HookSelector;
  const link = target?.matches(hook) ? target : target?.querySelector(hook);
  if (link instanceof HTMLAnchorElement) location.replace(link.href);
  else if (target === undefined) leadToEvent(hash);
}

/** What is very long keeps only the anchors of today: those of before were the ids without their kind. */
function findByFormerAnchor(hash: string): Element | undefined {
  const links = document.querySelectorAll(`a${'[data-leads-on]' satisfies HookSelector}`);
  return [...links].find(({ id }) => withoutKind(id) === hash);
}

function withoutKind(anchor: string): string {
  return anchor.replace(/^[a-z]+--/, '').replace('--', '-');
}

/** A page with very many facts names their events alone; the id of a fact begins with that of its event. */
function leadToEvent(hash: string): void {
  const links = [
    ...document.querySelectorAll<HTMLAnchorElement>(`a${'[data-event]' satisfies HookSelector}`),
  ].filter(({ dataset }) => withoutKind(hash).startsWith(`${dataset.event}-`));
  const [link] = links.toSorted(
    (one, other) => (other.dataset.event?.length ?? 0) - (one.dataset.event?.length ?? 0),
  );
  if (link !== undefined) location.replace(`${link.href}#${hash}`);
}
