import { OpenCard } from '../cards/OpenCard.tsx';
import { useDesk } from '../parts/use-desk.ts';
import { Queue } from '../queue/Queue.tsx';
import { ReportPane } from '../report/ReportPane.tsx';
import type { DeskSession } from '../store/create-session.ts';

/** The report on the left, as it is read; the open decision and the queue on the right. */
export function Decide({ session }: { readonly session: DeskSession }) {
  return (
    <div class="panes">
      {session.opened.value.changed === undefined ? null : <ChangedElsewhere />}
      <ReportPane session={session} />
      <section class="record pane" aria-label="The record">
        <OpenCard session={session} />
        <Queue session={session} />
      </section>
    </div>
  );
}

/** The steps can be gone on with; before anything is written a person says what becomes of both versions. */
function ChangedElsewhere() {
  const desk = useDesk();
  return (
    <p class="changed" role="status">
      <span class="sc">Changed on disk</span> Somebody edited the file of this report while it was at the
      desk.{' '}
      <button type="button" class="plain" onClick={() => desk.show('ready')}>
        <u>See both versions</u>
      </button>
    </p>
  );
}
