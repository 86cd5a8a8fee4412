import { OpenCard } from '../cards/OpenCard.tsx';
import { Queue } from '../queue/Queue.tsx';
import { ReportPane } from '../report/ReportPane.tsx';
import type { DeskSession } from '../store/create-session.ts';

/** The report on the left, as it is read; the open decision and the queue on the right. */
export function Decide({ session }: { readonly session: DeskSession }) {
  return (
    <div class="panes">
      <ReportPane session={session} />
      <section class="record pane" aria-label="The record">
        <OpenCard session={session} />
        <Queue session={session} />
      </section>
    </div>
  );
}
