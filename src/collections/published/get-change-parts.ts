import { type DescribedDay, describeChangeDay } from '../../derive/changes/describe-change-day.ts';
import { publishedChanges } from '../../derive/changes/published-changes.ts';
import { splitChanges } from '../../derive/changes/split-changes.ts';
import { withWithdrawn } from '../../derive/former/with-withdrawn.ts';
import type { ListPart } from '../../derive/parts/list-part.ts';
import { getChanges } from '../get-changes.ts';
import { getDossier } from '../get-dossier.ts';
import { makeOnce } from '../kept/make-once.ts';

interface ChangeParts {
  /** The newest first. */
  readonly days: readonly DescribedDay[];
  /** The newest first; none where all days fit on one page. */
  readonly parts: readonly ListPart<DescribedDay>[];
}

/** What changed by day, as it is told, and how it is split; made once for a dossier. */
export const getChangeParts: () => Promise<ChangeParts> = makeOnce(makeChangeParts);

async function makeChangeParts(): Promise<ChangeParts> {
  const dossier = withWithdrawn(await getDossier());
  const days = publishedChanges(getChanges(), dossier).map((day) => describeChangeDay(day, dossier));
  return { days, parts: splitChanges(days, dossier) };
}
