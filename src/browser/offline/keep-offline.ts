import { offlinePolicy } from '../../domain/security-policy.ts';
import { trustAddress } from '../kit/trusted-address.ts';

/** Whether the reader asked to load little; not every browser says so. */
function wantsLittle(): boolean {
  return (
    'connection' in navigator && (navigator.connection as { readonly saveData?: boolean }).saveData === true
  );
}

/** Keeps the site for reading without a connection, once the page is there. The page names the worker where the story lets it. */
function keepOffline(): void {
  const offlineWorker = document.body.dataset.offlineWorker;
  if (offlineWorker === undefined || !('serviceWorker' in navigator) || wantsLittle()) return;
  // Where it fails the site is read with a connection, as ever.
  navigator.serviceWorker.register(trustAddress(offlineWorker, offlinePolicy)).catch(() => undefined);
}

window.addEventListener('load', keepOffline);
