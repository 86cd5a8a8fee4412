/** What windows of one desk tell each other. */
interface WindowMessage {
  readonly says: 'who-has' | 'i-have' | 'kept' | 'taken';
  readonly id: string;
  readonly window: string;
}

interface ChannelEvents {
  /** Another window has the report open. */
  readonly onOther: () => void;
  /** Another window has kept a step of it. */
  readonly onKept: () => void;
  /** Another window goes on with it; this one only reads from then on. */
  readonly onTaken: () => void;
}

/** Speaks with other windows about one report, so that two never write over each other. */
export function createWindowChannel(id: string, window: string, events: ChannelEvents) {
  const channel = new BroadcastChannel('dateline-desk');
  const say = (says: WindowMessage['says']) =>
    channel.postMessage({ says, id, window } satisfies WindowMessage);
  let isOpen = true;
  channel.onmessage = ({ data }: MessageEvent<WindowMessage>) => {
    if (data.id !== id || data.window === window || !isOpen) return;
    if (data.says === 'who-has') say('i-have');
    if (data.says === 'i-have') events.onOther();
    if (data.says === 'kept') events.onKept();
    if (data.says === 'taken') events.onTaken();
  };
  say('who-has');
  return {
    say,
    close: () => {
      isOpen = false;
      channel.close();
    },
  };
}

export type WindowChannel = ReturnType<typeof createWindowChannel>;
