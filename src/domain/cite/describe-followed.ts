import { listNames } from '../../messages/formats.ts';
import { t } from '../../messages/say.ts';
import { type CitedMark, changedParts } from './cited-mark.ts';

/** What a reader is told who followed a citation. */
export interface Followed {
  /** One sentence or two. */
  readonly says: string;
  /** Whether anything was changed, so that the changes are worth showing. */
  readonly isChanged: boolean;
}

/** Whether what was cited still stands, in words; `day` is the day of the mark as a reader writes it. */
export function describeFollowed(
  cited: CitedMark | undefined,
  now: readonly { readonly name: string; readonly sign: string }[],
  day: string | undefined,
): Followed {
  const changed = cited && changedParts(cited, now);
  if (changed === undefined)
    return {
      says: t`The address that you followed has no mark of this record: it cannot be told whether what was cited still stands.`,
      isChanged: true,
    };
  const followed =
    day === undefined
      ? t`You followed a citation of an earlier version.`
      : t`You followed a citation of the version of ${day}.`;
  if (changed.length === 0)
    return { says: t`${followed} All that it cites stands unchanged.`, isChanged: false };
  return {
    says: t`${followed} Changed since then: ${listNames(changed)}. Everything else stands as it was cited.`,
    isChanged: true,
  };
}
