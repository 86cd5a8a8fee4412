import { timelinePages } from '../../derive/timeline/timeline-parts.ts';
import { viewTimeline } from '../../derive/timeline/view-timeline.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';

/** The parts of a timeline that is too long for one page. */
export async function getTimelinePartPages() {
  const dossier = await getDossier();
  const pages = timelinePages(dossier, {}).flatMap((part) =>
    part === undefined
      ? []
      : [{ params: { part: part.id }, show: () => ({ part, view: viewTimeline(dossier, {}, part) }) }],
  );
  return keyPages(pages);
}
