import type { PartSelector } from './page-parts.ts';

/** Links whose boxes of names stand open, because the pointer or the focus is there. */
const open = `${'.strip' satisfies PartSelector} a:is(:hover, :focus-visible)`;
/** What styles know a link by whose box was closed. */
const closed = 'is-closed';

/** Escape closes the boxes that stand open over the page; they open again when the pointer or the focus comes anew. */
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const link of document.querySelectorAll(open)) close(link);
});

function close(link: Element): void {
  const reopen = (): void => link.classList.remove(closed);
  link.classList.add(closed);
  for (const leaving of ['pointerleave', 'blur']) link.addEventListener(leaving, reopen, { once: true });
}
