import type { APIRoute } from 'astro';
import { getChanges } from '../collections/get-changes.ts';
import { getDossier } from '../collections/get-dossier.ts';
import { changeLines, describeChangeDay } from '../derive/changes/describe-change-day.ts';
import { publishedChanges } from '../derive/changes/published-changes.ts';
import { withWithdrawn } from '../derive/former/with-withdrawn.ts';
import { changesFeed } from '../exports/changes-feed.ts';

export const GET: APIRoute = async () => {
  const dossier = withWithdrawn(await getDossier());
  const feed = changesFeed({
    site: dossier.story.site,
    home: dossier.story.address,
    days: publishedChanges(getChanges(), dossier),
    lines: (day) => changeLines(describeChangeDay(day, dossier)),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
