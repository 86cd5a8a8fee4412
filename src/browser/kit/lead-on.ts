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
  else if (target === undefined && hash !== '') leadToPage(hash);
}

/** What is very long keeps only the anchors of today: those of before were the ids without their kind. */
function findByFormerAnchor(hash: string): Element | undefined {
  const links = document.querySelectorAll(`a${'[data-leads-on]' satisfies HookSelector}`);
  return [...links].find(({ id }) => withoutKind(id) === hash);
}

function withoutKind(anchor: string): string {
  return anchor.replace(/^[a-z]+--/, '').replace('--', '-');
}

/**
 * A page without room for the ids of what stood there knows how those begin that its links lead to, and else where a record
 * stands alone.
 */
function leadToPage(hash: string): void {
  const links = document.querySelectorAll<HTMLAnchorElement>(`a${'[data-begins]' satisfies HookSelector}`);
  const [link] = [...links]
    .filter(({ dataset }) => withoutKind(hash).startsWith(dataset.begins ?? ''))
    .toSorted((one, other) => (other.dataset.begins ?? '').length - (one.dataset.begins ?? '').length);
  const alone = document.querySelector<HTMLElement>('[data-alone]' satisfies HookSelector)?.dataset.alone;
  const [, id] = hash.split('--');
  const page = link?.href ?? (id && alone?.replace('*', id));
  if (page) location.replace(`${page}#${hash}`);
}
