import type { CheckedReport } from '../../check/checked-report.ts';
import { t } from '../../messages/say.ts';

/** What was recorded of the reports: of the one that the page is about, and of all. */
export interface CheckData {
  /** The report of the page; undefined where the page is of none. */
  readonly own: () => Promise<CheckedReport | undefined>;
  readonly all: () => Promise<readonly CheckedReport[]>;
}

/** Fetches files of the site, each once; nothing is sent with the request. */
export function createCheckData(own: string | undefined, all: string): CheckData {
  // Both files are written by the build that wrote this script.
  const loadOwn = once(async () => (own === undefined ? undefined : ((await load(own)) as CheckedReport)));
  const loadAll = once(async () => (await load(all)) as readonly CheckedReport[]);
  return { own: loadOwn, all: loadAll };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(t`${address} answers ${response.status}.`);
  return response.json();
}
