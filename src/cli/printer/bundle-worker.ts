import { build, type Rolldown } from 'vite';

const script = 'src/browser/offline/offline-worker.ts';

/** The service worker in one small script: the one script that Astro cannot make, since the list of all files comes after it. */
export async function bundleWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: script, output: { format: 'iife' } } },
  });
  const [{ output }] = [built].flat() as readonly Rolldown.RolldownOutput[] as readonly [
    Rolldown.RolldownOutput,
  ];
  return output[0].code;
}
