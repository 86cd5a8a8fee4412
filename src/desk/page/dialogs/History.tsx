import type { DeskSession } from '../store/create-session.ts';

/** All that was done to the report, the last first; each place can be gone back to. */
export function History({ session }: { readonly session: DeskSession }) {
  const { steps, done } = session.journal.value;
  return (
    <>
      <h2 id="dialog-title">What was done</h2>
      {steps.length === 0 ? <p class="hint">Nothing yet.</p> : null}
      <ol class="history" reversed>
        {steps
          .map(({ at, says }, index) => (
            <li key={at} class={index < done ? 'line' : 'line done'}>
              <span class="n">{new Date(at).toLocaleTimeString('en-GB')}</span>
              <span class="cut1">{says}</span>
              <button
                type="button"
                class="plain"
                onClick={() => session.goTo(index < done ? index : index + 1)}
              >
                {index < done ? 'back to before this' : 'do again to here'}
              </button>
            </li>
          ))
          .toReversed()}
      </ol>
    </>
  );
}
