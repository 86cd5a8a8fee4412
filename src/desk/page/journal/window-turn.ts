import { type ReadonlySignal, signal } from '@preact/signals';
import { createWindowChannel } from './window-channel.ts';

interface TurnOptions {
  readonly id: string;
  readonly window: string;
  /** Another window has kept something: what is shown here is not the newest. */
  readonly onKeptElsewhere: () => void;
}

export interface WindowTurn {
  /** Another window works on the report: this one reads along. */
  readonly readsAlong: ReadonlySignal<boolean>;
  /** Whether what is kept next takes the report over from another window. */
  readonly takesOver: () => boolean;
  readonly readAlong: () => void;
  /** This window goes on with the report; the other one reads along. */
  readonly takeOver: () => void;
  /** The server has kept a step of this window. */
  readonly hasKept: () => void;
  readonly close: () => void;
}

/** Which of the windows that show a report works on it. */
export function createWindowTurn({ id, window, onKeptElsewhere }: TurnOptions): WindowTurn {
  const readsAlong = signal(false);
  // A window that was closed says nothing; whoever is alone takes the report over without a question.
  let takesOver = true;
  const readAlong = () => {
    readsAlong.value = true;
    takesOver = false;
  };
  const channel = createWindowChannel(id, window, {
    onOther: readAlong,
    onTaken: readAlong,
    onKept: () => (readsAlong.value ? onKeptElsewhere() : undefined),
  });
  const takeOver = () => {
    readsAlong.value = false;
    takesOver = true;
    channel.say('taken');
  };
  const hasKept = () => {
    takesOver = false;
    channel.say('kept');
  };
  return { readsAlong, takesOver: () => takesOver, readAlong, takeOver, hasKept, close: channel.close };
}
