import { createHash } from 'node:crypto';

/**
 * Runs in the page of the desk before all else, so nothing outside of it is there. A part of the page that got lost on the way
 * leaves it at its first words, and a browser gives up whatever it is loading, from this machine too, when the machine joins
 * another network: the page is loaded anew then, and where that does not help, it says so.
 */
function watchOpening(): void {
  const key = 'desk-tries';
  const tries = Number(sessionStorage.getItem(key) ?? 0);
  const say = (words: string) => {
    const said = document.createElement('p');
    said.role = 'alert';
    said.textContent = words;
    document.querySelector('[data-opening]')?.replaceChildren(said);
  };
  let isLost = false;
  // A part that cannot be loaded tells nobody above it.
  addEventListener(
    'error',
    () => {
      if (isLost || document.readyState === 'complete') return;
      isLost = true;
      if (tries < 3) {
        sessionStorage.setItem(key, String(tries + 1));
        setTimeout(() => location.reload(), 500 * 2 ** tries);
      } else {
        sessionStorage.removeItem(key);
        say(
          'The desk does not open. Load this page again; if that does not help, look in the terminal why, end npm run desk and start it anew.',
        );
      }
    },
    true,
  );
  addEventListener('load', () => isLost || sessionStorage.removeItem(key));
  setTimeout(
    () => isLost || say('The desk is still opening. If this goes on, load this page again.'),
    60_000,
  );
}

/** Stands in the page itself: what is there cannot get lost. */
export const openingScript = `(${watchOpening.toString()})()`;

/** By which the policy of the page lets this script run and no other that stands in it. */
export const openingScriptSource = `'sha256-${createHash('sha256').update(openingScript).digest('base64')}'`;
