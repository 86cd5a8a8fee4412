import type { Taken } from '../../protocol/taken.ts';
import { useDesk } from '../parts/use-desk.ts';

const states: Readonly<Record<Taken['status'], string>> = {
  written: 'New report',
  updated: 'Brought up to date',
  unchanged: 'Known',
  waiting: 'Changed version',
  refused: 'Not read',
};

/** What was given to the desk since it was opened: what each was taken for, whether it is new, and what was read out of it. */
export function TakenFiles() {
  const desk = useDesk();
  const taken = desk.taken.value;
  if (taken.length === 0) return null;
  return (
    <section aria-label="Taken in">
      <h3 class="sub">
        What was read out of it <span class="n">{taken.length}</span>
      </h3>
      <ol>
        {taken.map((one, index) => (
          <li class="file" key={`${one.file}${taken.length - index}`}>
            <TakenFile taken={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface TakenProps {
  readonly taken: Taken;
}

function TakenFile({ taken }: TakenProps) {
  const { file, receipt, notices } = taken;
  return (
    <>
      <p class="h">{nameOfFile(file)}</p>
      <TakenKeys taken={taken} />
      {receipt === undefined ? null : <ReceiptLines receipt={receipt} />}
      {notices.map(({ message, hint }) => (
        <p class="m" key={message}>
          {message} {hint}
        </p>
      ))}
    </>
  );
}

/** What it was taken for, and what can be done with it. */
function TakenKeys({ taken: { file, status, articles } }: TakenProps) {
  const desk = useDesk();
  const isPlain = status === 'written' || status === 'unchanged';
  const [article] = articles;
  return (
    <p class="do">
      <span class={isPlain ? '' : 'sc'}>{states[status]}</span>{' '}
      {status === 'waiting' ? (
        <button
          type="button"
          class="btn"
          onClick={() => desk.take({ names: [nameInInbox(file)], updates: true })}
        >
          Take the new version <span class="hidden">{nameOfFile(file)}</span>
        </button>
      ) : null}
      {article === undefined ? null : (
        <button type="button" class="btn" onClick={() => desk.open(article)}>
          Open <span class="hidden">{article}</span>
        </button>
      )}
    </p>
  );
}

/** What was read in a file: the facts with their reasons, and how many of what. */
function ReceiptLines({ receipt }: { readonly receipt: NonNullable<Taken['receipt']> }) {
  return (
    <div class="m receipt">
      <p>Taken for {receipt.kind}.</p>
      <dl class="facts">
        {receipt.facts.map(({ label, value, why }) => (
          <>
            <dt>{label}</dt>
            <dd>
              {value} <small>{why}</small>
            </dd>
          </>
        ))}
      </dl>
      <ul class="counts">
        {receipt.counts.map(({ count, says }) => (
          <li key={says}>
            <b class="n">{count}</b> {says}
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOfFile(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}

/** A version of its own lies in a folder that is named by its bytes. */
function nameInInbox(file: string): string {
  return /(?:[0-9a-f]{8}[\\/])?[^\\/]+$/.exec(file)?.[0].replace('\\', '/') ?? file;
}
