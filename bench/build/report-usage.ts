/** Loaded into a measured process: leaves what it used in the file that `MEASURED_USE` names. */
import { writeFileSync } from 'node:fs';

const file = process.env['MEASURED_USE'];
if (file !== undefined)
  process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
