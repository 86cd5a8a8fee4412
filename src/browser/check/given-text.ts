import { t } from '../../messages/say.ts';
import { createLink } from '../kit/create-element.ts';

const key = '#text=';
const mostSigns = 200_000;

/** Words that a bookmarklet brought behind the `#` of the address, which browsers send nowhere. They are taken out of it. */
export function takeGivenText(): string | undefined {
  if (!location.hash.startsWith(key)) return undefined;
  const text = decodeURIComponent(location.hash.slice(key.length));
  history.replaceState(history.state, '', location.pathname);
  return text;
}

/** A link to keep among the bookmarks: pressed on a publisher's page, it opens this one with the words of that. */
export function offerBookmarklet(place: HTMLElement | undefined): void {
  const address = JSON.stringify(location.origin + location.pathname + key);
  const words = `document.body.innerText.slice(0,${mostSigns}).replace(/[\\ud800-\\udfff]/g,'')`;
  const script = `javascript:void open(${address}+encodeURIComponent(${words}))`;
  place?.replaceChildren(createLink(script, t`Check these words`));
}
