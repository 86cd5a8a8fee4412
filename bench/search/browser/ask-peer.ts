import type { Engine, FindIds } from '../engine.ts';
import type { Ask } from './page-tools.ts';

/** Loads a peer's library, index and texts at the first question. */
export function askPeer(loadEngine: () => Promise<Engine>, folder: string): Ask {
  const read = async (name: string): Promise<string> => (await fetch(`/${folder}/${name}`)).text();
  let opening: Promise<FindIds> | undefined;
  return async (text) => {
    opening ??= loadEngine().then((engine) => engine.open(read));
    return (await opening)(text);
  };
}
