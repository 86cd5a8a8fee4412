import { Fragment } from 'preact';
import type { Taken, TakenReceipt } from '../../protocol/taken.ts';
import { ShownText } from '../parts/ShownText.tsx';
import { useDesk } from '../parts/use-desk.ts';
import { nameInInbox } from './name-in-inbox.ts';

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
        What was read out of {taken.length === 1 ? 'it' : 'them'} <span class="n">{taken.length}</span>
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

interface TakenFileProps {
  readonly taken: Taken;
}

function TakenFile({ taken }: TakenFileProps) {
  return (
    <>
      <p class="h">{nameOf(taken)}</p>
      <TakenState taken={taken} />
      {taken.receipt === undefined ? null : <TakenFor receipt={taken.receipt} />}
      {taken.notices.map(({ message, hint }) => (
        <p class="m" key={message}>
          {message} {hint}
        </p>
      ))}
    </>
  );
}

/** Whether it is new, known or a changed version, and what can be done with it. */
function TakenState({ taken }: TakenFileProps) {
  const desk = useDesk();
  const { file, status, articles } = taken;
  const isPlain = status === 'written' || status === 'unchanged';
  const [article] = articles;
  return (
    <p class="do">
      <span class={isPlain ? 'hint' : 'sc'}>{states[status]}</span>
      {status === 'waiting' ? (
        <button
          type="button"
          class="btn"
          onClick={() => desk.take({ names: [nameInInbox(file)], updates: true })}
        >
          Take the new version <span class="hidden">{nameOf(taken)}</span>
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

/** What it was taken for, with what was read out of it and what each fact is known from. */
function TakenFor({ receipt }: { readonly receipt: TakenReceipt }) {
  return (
    <div class="m receipt">
      <p>Taken for {receipt.kind}.</p>
      <dl class="facts">
        {receipt.facts.map(({ label, value, why }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              <ShownText text={value} /> <small>{why}</small>
            </dd>
          </Fragment>
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

function nameOf({ file }: Taken): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
