import type { Story } from '../../domain/story.ts';
import { t } from '../../messages/say.ts';

/** A zone that a reader may read times in. */
export interface StoryClock {
  readonly zone: string;
  readonly place: string;
  /** `Oslo time`; `UTC` alone. */
  readonly name: string;
  /** Whether times are shown in it first, and printed. */
  readonly isStoryZone: boolean;
}

/** The zones of a story, its own first. */
export function storyClocks({ zone, zones }: Pick<Story, 'zone' | 'zones'>): readonly StoryClock[] {
  const own = zones.find((clock) => clock.zone === zone) ?? { zone, place: zone };
  return [own, ...zones.filter((clock) => clock.zone !== zone)].map((clock) => ({
    ...clock,
    name: clock.zone === 'UTC' ? 'UTC' : t`${clock.place} time`,
    isStoryZone: clock.zone === zone,
  }));
}
