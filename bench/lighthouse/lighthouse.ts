import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installOutside } from '../install-outside.ts';

const version = '13.5.0';

/** The part of Lighthouse's report that is read here. */
interface Report {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface Category {
  readonly id: string;
  /** 0 to 1; null where nothing could be judged. */
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
}

/** What Lighthouse says of a page on its phone: a slow connection, a processor four times slower. */
export interface Verdict {
  /** 0 to 100, by category. */
  readonly scores: Readonly<Record<string, number>>;
  /** What costs points: “performance: First Contentful Paint, 1.6 s”. */
  readonly costs: readonly string[];
}

export interface JudgedPage {
  readonly address: string;
  /** It asks search engines to pass by, and is not blamed for it. */
  readonly isUnlisted: boolean;
}

/** Opens a page in the browser that listens on a port, and judges it. */
export type Judge = (page: JudgedPage, port: number) => Promise<Verdict>;

interface Options {
  readonly port: number;
  readonly logLevel: 'error';
  readonly skipAudits: readonly string[];
}

type Run = (address: string, options: Options) => Promise<{ readonly lhr: Report }>;

/** Installs Lighthouse outside the project. */
export async function installLighthouse(folder: string): Promise<Judge> {
  installOutside(folder, [`lighthouse@${version}`]);
  const entry = pathToFileURL(join(folder, 'node_modules/lighthouse/core/index.js'));
  // It is not there when types are checked.
  const { default: run } = (await import(entry.href)) as { readonly default: Run };
  return async ({ address, isUnlisted }, port) => {
    const skipAudits = isUnlisted ? ['is-crawlable'] : [];
    return judge((await run(address, { port, logLevel: 'error', skipAudits })).lhr);
  };
}

function judge({ categories, audits }: Report): Verdict {
  const judged = Object.values(categories).filter(({ score }) => score !== null);
  return {
    scores: Object.fromEntries(judged.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
    costs: judged.flatMap((category) => costsOf(category, audits)),
  };
}

function costsOf({ id, auditRefs }: Category, audits: Report['audits']): readonly string[] {
  return auditRefs.flatMap(({ id: name, weight }) => {
    const audit = audits[name];
    if (weight === 0 || audit === undefined || audit.score === null || audit.score === 1) return [];
    return [`${id}: ${[audit.title, audit.displayValue].filter(Boolean).join(', ')}`];
  });
}
