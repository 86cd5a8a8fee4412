import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whether an address of the internet protocol leads out of this machine and its own network. */
export function isPublicIp(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** Whether every address of a host is public. A host that cannot be found is left to the request to report. */
export async function isPublicHost(hostname: string): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return isPublicIp(host);
  if (host === 'localhost' || host.endsWith('.localhost')) return false;
  try {
    const found = await lookup(host, { all: true });
    return found.every(({ address }) => isPublicIp(address));
  } catch {
    return true;
  }
}
