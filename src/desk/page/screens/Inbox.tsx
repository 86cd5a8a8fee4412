import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { formatStoryDate } from '../../../domain/dates/format-story-date.ts';
import { countOf } from '../../../text/count-of.ts';
import type { DeskList, DeskReport, InboxFile } from '../../protocol/desk-list.ts';
import type { Taken } from '../../protocol/taken.ts';
import { Key } from '../parts/Key.tsx';
import { useDesk } from '../parts/use-desk.ts';
import { Drop } from './Drop.tsx';
import { FirstReport } from './FirstReport.tsx';
import { nameInInbox } from './name-in-inbox.ts';
import { TakenFiles } from './TakenFiles.tsx';

/** What waits: drafts first, files that nobody has read, then what is published. */
export function Inbox() {
  const desk = useDesk();
  const list = desk.list.value;
  const place = useSignal(0);
  if (list === undefined)
    return (
      <main class="pane inbox" aria-busy="true">
        <Drop />
      </main>
    );
  const drafts = list.reports.filter(({ why }) => why.length > 0);
  const published = list.reports.filter(({ why }) => why.length === 0);
  const refused = listRefused(desk.taken.value);
  const last = list.reports.length - 1;
  const isEmpty = list.reports.length === 0;
  return (
    <main
      class="pane inbox"
      aria-label="Inbox"
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        place.value = Math.max(0, Math.min(last, place.value + step));
      }}
    >
      <h2>{isEmpty ? 'No report yet' : waiting(drafts.length)}</h2>
      <p class="hint">
        Drop, paste or type; nothing leaves this machine, and the saved files are never changed.
      </p>
      <Drop />
      <Faults faults={list.faults} />
      <TakenFiles />
      <UnreadFiles files={list.inbox.filter((file) => isUnread(file) && !refused.has(file.name))} />
      {isEmpty && desk.taken.value.length === 0 ? <FirstReport /> : null}
      <Reports reports={drafts} title="Drafts" first={0} place={place.value} />
      <Reports reports={published} title="Published" first={drafts.length} place={place.value} />
    </main>
  );
}

function waiting(drafts: number): string {
  if (drafts === 0) return 'No draft waits';
  return drafts === 1 ? 'One draft waits for you' : `${drafts} drafts wait for you`;
}

/** No report was made of it yet; what a server said of a page is none. */
function isUnread({ articles, name }: InboxFile): boolean {
  return articles.length === 0 && !name.endsWith('.headers');
}

/** Files of which it was said just now why they were not read; they are not named a second time. */
function listRefused(taken: readonly Taken[]): ReadonlySet<string> {
  const refused = taken.filter(({ status }) => status === 'refused');
  return new Set(refused.map(({ file }) => nameInInbox(file)));
}

function Faults({ faults }: Pick<DeskList, 'faults'>) {
  return faults.map(({ file, line, message, hint }) => (
    <p class="fault" key={`${file}${message}`}>
      {file}
      {line === undefined ? '' : `:${line}`} {message} {hint}
    </p>
  ));
}

function UnreadFiles({ files }: { readonly files: readonly InboxFile[] }) {
  const desk = useDesk();
  if (files.length === 0) return null;
  return (
    <section aria-label="Not read yet">
      <h3 class="sub">
        In the inbox, not read yet <span class="n">{files.length}</span>
        <button type="button" class="btn" onClick={() => desk.take({ names: files.map(({ name }) => name) })}>
          Read {files.length === 1 ? 'it' : 'all'}
        </button>
      </h3>
      <ul>
        {files.map(({ name, bytes }) => (
          <li class="file" key={name}>
            <span class="h">{name}</span>
            <span class="do hint">{(bytes / 1000).toFixed(1)} kB</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ReportsProps {
  readonly title: string;
  readonly reports: readonly DeskReport[];
  /** Which of all reports the first of these is, and which has the focus. */
  readonly first: number;
  readonly place: number;
}

function Reports({ title, reports, first, place }: ReportsProps) {
  if (reports.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 class="sub">
        {title} <span class="n">{reports.length}</span>
      </h3>
      <ol>
        {reports.map((report, index) => (
          <ReportLine key={report.id} report={report} isSelected={first + index === place} />
        ))}
      </ol>
    </section>
  );
}

function ReportLine({ report, isSelected }: { readonly report: DeskReport; readonly isSelected: boolean }) {
  const desk = useDesk();
  const { id, headline, outlet, published, quotes, review, why, file } = report;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isSelected) button.current?.focus({ preventScroll: false });
  }, [isSelected]);
  return (
    <li class={isSelected ? 'file sel' : 'file'}>
      <p class="h">{headline}</p>
      <p class="do">
        <button
          type="button"
          class={isSelected ? 'btn main' : 'btn'}
          ref={button}
          onClick={() => desk.open(id)}
        >
          Open {isSelected ? <Key keys="Enter" /> : null}
          <span class="hidden">{headline}</span>
        </button>
      </p>
      <p class="m">
        {outlet} · {formatStoryDate(published)} · {countOf(quotes, 'quote')}
        {why.length === 0 ? '' : ` · ${review} to look at · ${why.join('; ')}`} · {file}
      </p>
    </li>
  );
}
