import { callsAddress, deskAddress, tokenHeader } from '../../protocol/desk-address.ts';
import type { DeskCall, DeskCalls } from '../../protocol/desk-calls.ts';

const key = 'desk-token';

/** The token stands behind the # of the address that was printed; it is kept for this origin and leaves the address. */
export function takeToken(): void {
  const token = location.hash.slice(1);
  if (token.length < 20) return;
  localStorage.setItem(key, token);
  history.replaceState(null, '', location.pathname + location.search);
}

/** The path under which the site stands, without a slash at its end. */
function siteRoot(): string {
  return location.pathname.slice(0, location.pathname.lastIndexOf(deskAddress));
}

/** Asks the desk; throws its sentence where it refuses. */
export async function callDesk<Name extends DeskCall>(
  name: Name,
  given: DeskCalls[Name]['gives'],
): Promise<DeskCalls[Name]['answers']> {
  const response = await fetch(`${siteRoot()}${callsAddress}${name}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [tokenHeader]: localStorage.getItem(key) ?? '' },
    body: JSON.stringify(given),
  });
  const answered = (await response.json()) as unknown;
  if (response.ok) return answered as DeskCalls[Name]['answers']; // The server is of the same start: both are typed by DeskCalls.
  throw new Error(whyOf(answered));
}

function whyOf(answered: unknown): string {
  return typeof answered === 'object' && answered !== null && 'why' in answered
    ? String(answered.why)
    : 'The desk did not answer.';
}
