import { pagesOfParts } from '../../derive/parts/list-part.ts';
import { viewTimeline, viewTimelinePart } from '../../derive/timeline/view-timeline.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';

/** The parts of a timeline that is too long for one page. */
export async function getTimelinePartPages() {
  const dossier = await getDossier();
  const whole = viewTimeline(dossier, {});
  const pages = pagesOfParts(whole.parts).map((part) => ({
    params: { part: part.id },
    show: () => ({ part, view: viewTimelinePart(whole, part) }),
  }));
  return keyPages(pages);
}
