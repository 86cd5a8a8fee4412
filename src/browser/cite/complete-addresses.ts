import type { HookSelector } from '../kit/page-parts.ts';

/** A site that does not know its address prints addresses without a host; the page that is read has one. */
export function completeAddresses(kit: HTMLElement): void {
  const address = kit.dataset.address ?? '';
  if (!address.startsWith('/')) return;
  const whole = new URL(address, location.href).href;
  for (const form of kit.querySelectorAll('[data-copy]' satisfies HookSelector))
    form.textContent = form.textContent
      .replaceAll(address, whole)
      // The card has an address of its own, which another page would look for on its own host.
      .replace('<iframe src="/', `<iframe src="${location.origin}/`);
}
