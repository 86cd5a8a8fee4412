/** What of a request tells who sent it. */
export interface RequestSigns {
  /** The address of the machine that asks, as the socket has it. */
  readonly remote: string | undefined;
  /** The port that the server listens on. */
  readonly port: number | undefined;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`, which a browser sends and no page can change. */
  readonly site: string | undefined;
}

const loopback = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
const ownNames = ['localhost', '127.0.0.1', '[::1]'] as const;

/**
 * Why a request is not answered; undefined for one from a page of the desk itself, on this machine. A name that another
 * site has bound to this machine is refused by its `Host`, a form or script of another site by its `Origin`.
 */
export function findIntruder({ remote, port, host, origin, site }: RequestSigns): string | undefined {
  if (remote === undefined || !loopback.test(remote)) return 'The desk answers on its own machine only.';
  const own = ownNames.map((name) => `${name}:${port}`);
  if (host === undefined || !own.includes(host.toLowerCase()))
    return 'The desk answers under localhost only.';
  if (origin !== undefined && origin !== `http://${host}`) return 'The desk answers its own pages only.';
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return 'The desk answers its own pages only.';
  return undefined;
}
