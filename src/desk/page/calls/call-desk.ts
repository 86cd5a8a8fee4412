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

/** Acts when another window has come in with the key of another start, since this one then has it too. */
export function onNewToken(act: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key && event.newValue !== null) act();
  });
}

/** The path under which the site stands, without a slash at its end. */
function siteRoot(): string {
  return location.pathname.slice(0, location.pathname.lastIndexOf(deskAddress));
}

const silent =
  'The desk does not answer. Start npm run desk again and open the address that it prints: this window goes on by itself.';
const stranger =
  'Something else answers where the desk was. End it, start npm run desk again and open the address that it prints.';

/** Asks the desk; throws its sentence where it refuses, and one of ours where it is not there. */
export async function callDesk<Name extends DeskCall>(
  name: Name,
  given: DeskCalls[Name]['gives'],
): Promise<DeskCalls[Name]['answers']> {
  const response = await fetch(`${siteRoot()}${callsAddress}${name}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [tokenHeader]: localStorage.getItem(key) ?? '' },
    body: JSON.stringify(given),
  }).catch(() => fail(silent));
  const answered: unknown = await response.json().catch(() => fail(stranger));
  if (response.ok) return answered as DeskCalls[Name]['answers']; // The server is of the same start: both are typed by DeskCalls.
  throw new Error(whyOf(answered));
}

function fail(why: string): never {
  throw new Error(why);
}

function whyOf(answered: unknown): string {
  return typeof answered === 'object' && answered !== null && 'why' in answered
    ? String(answered.why)
    : 'The desk did not answer.';
}
