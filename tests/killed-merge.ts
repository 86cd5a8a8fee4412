/** For tests: merges two people of the example and is killed before the given writing call: `killed-merge.ts CONTENT CALL`. */
import { createCrashingDisk } from '../src/cli/disk/crashing-disk.ts';
import { runMerge } from '../src/cli/merge/run-merge.ts';

const [content = '', call] = process.argv.slice(2);
const { disk } = createCrashingDisk(Number(call), () => process.kill(process.pid, 'SIGKILL'));
runMerge(content, { keep: 'marlowe', gone: 'tveit' }, { disk });
