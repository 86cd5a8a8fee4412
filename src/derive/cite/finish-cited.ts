import { formatMark, withMark } from '../../domain/cite/cited-mark.ts';
import type { Json } from '../../domain/proof.ts';
import { absoluteAddress } from '../../domain/site/base-path.ts';
import type { Story } from '../../domain/story.ts';
import type { ChangeIndex } from './change-index.ts';
import type { Cited, CitedChange } from './cited.ts';
import { signParts } from './sign-parts.ts';

/** What every citation needs besides the record that it cites. */
export interface CitingSite {
  readonly story: Pick<Story, 'site' | 'address'>;
  readonly changes: ChangeIndex;
}

type Unfinished = Omit<Cited, 'site' | 'version' | 'parts' | 'mark' | 'address' | 'changes'>;

interface Finish {
  /** What each part of the record holds; a citation is of these. */
  readonly parts: Readonly<Record<string, Json>>;
  /** Where it stands on the site. */
  readonly address: string;
  readonly changes: readonly CitedChange[];
}

/** Gives a record its version and its mark. */
export function finishCited(cited: Unfinished, finish: Finish, { story }: CitingSite): Cited {
  const parts = signParts(finish.parts);
  const version = finish.changes[0]?.day;
  const mark = formatMark({ day: version, signs: parts.map(({ sign }) => sign) });
  const address = withMark(absoluteAddress(finish.address, story.address), mark);
  return { ...cited, site: story.site, version, parts, mark, address, changes: finish.changes };
}
