import type { Outlet, OutletLabel } from '../../domain/outlet.ts';
import { t } from '../../messages/say.ts';

/** What an outlet does, behind its name. */
export const outletRoleWords: Readonly<Record<Outlet['role'], string>> = {
  publisher: t`publishes reports of its own`,
  aggregator: t`shows reports of others on its pages`,
  repost: t`reposts reports of others`,
};

export const notLabelled = t`not labelled, as far as this site has looked`;

/** What somebody else calls an outlet, as theirs. */
export function describeLabel({ labeller, list, code, meaning }: OutletLabel): string {
  return t`${labeller}, in its list ${list}: ${code}, ${meaning}.`;
}
