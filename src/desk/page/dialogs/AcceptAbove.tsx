import { countOf } from '../../../text/count-of.ts';
import { Picker } from '../fields/Picker.tsx';
import { useDesk } from '../parts/use-desk.ts';
import type { DeskSession } from '../store/create-session.ts';

const levels = [0.9, 0.8, 0.7, 0.6, 0.5] as const;

/** Accepts every quote that was read with so much confidence or more, those in doubt among them. */
export function AcceptAbove({ session }: { readonly session: DeskSession }) {
  const desk = useDesk();
  const options = levels.map((level) => {
    const count = session.waitingAbove(level).length;
    return { value: String(level), label: `${level} and above`, beside: countOf(count, 'quote'), names: [] };
  });
  return (
    <>
      <h2 id="dialog-title">Accept all above a confidence</h2>
      <p class="hint">
        What the reading gave each quote’s speaker, from 0 to 1. One step takes all of them back.
      </p>
      <Picker
        label="Confidence"
        options={options}
        onChoose={(level) => {
          desk.dialog.value = undefined;
          session.settleAbove(Number(level));
        }}
        onClose={() => (desk.dialog.value = undefined)}
      />
    </>
  );
}
