type Answer = Readonly<Record<string, unknown>>;

/** A connection to a browser that speaks WebDriver BiDi. */
export interface BidiSession {
  /** Sends a command; throws what the browser says against it. */
  readonly send: (method: string, params: object) => Promise<Answer>;
  readonly close: () => void;
}

export async function openBidi(address: string): Promise<BidiSession> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result, message } = JSON.parse(String(data)) as {
      readonly id?: number;
      readonly result?: Answer;
      readonly message?: string;
    };
    const asked = id === undefined ? undefined : waiting.get(id);
    if (result === undefined) asked?.reject(new Error(message));
    else asked?.resolve(result);
  });
  await new Promise((done, fail) => {
    socket.addEventListener('open', done);
    socket.addEventListener('error', () => fail(new Error(`Nobody answers at ${address}.`)));
  });
  let last = 0;
  return {
    send: (method, params) => {
      last += 1;
      const asked = Promise.withResolvers<Answer>();
      waiting.set(last, asked);
      socket.send(JSON.stringify({ id: last, method, params }));
      return asked.promise;
    },
    close: () => socket.close(),
  };
}
