import { Key } from '../parts/Key.tsx';

/** What a story without a report shows beneath the place where files are dropped: the way that the first one goes. */
export function FirstReport() {
  return (
    <section class="first" aria-labelledby="first-report">
      <h3 class="sub" id="first-report">
        The way of a report
      </h3>
      <ol>
        <Step name="Inbox">
          A saved page, its text or its address comes in here. It says what it was taken for, and what was
          read out of it.
        </Step>
        <Step name="Decide">
          The report stands on the left, one decision on the right: who speaks, on which occasion, what is
          claimed. Letters change, Enter settles, arrows move.
        </Step>
        <Step name="Digest">
          What the report tells, in words of yours. A quotation mark offers its quotes; words in marks are
          never typed.
        </Step>
        <Step name="Ready">
          The files line by line, as they would be. With nothing left, Enter writes them all, and the draft is
          a publication.
        </Step>
      </ol>
      <p class="hint">
        <Key keys="?" /> lists every key. Nothing is in the files before you have seen the difference.
      </p>
    </section>
  );
}

interface StepProps {
  readonly name: string;
  readonly children: string;
}

function Step({ name, children }: StepProps) {
  return (
    <li>
      <b>{name}</b>
      {children}
    </li>
  );
}
