/** The one way into every command: `node src/cli/dateline.ts ingest FILE`, which is `npm run ingest -- FILE`. */
import { enableCompileCache } from 'node:module';

// Before anything else is read: what Node once compiled it keeps, so that a command answers at once.
enableCompileCache();
const { runNamedCommand } = await import('./run-named-command.ts');
await runNamedCommand(process.argv.slice(2));
