import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs packages of exact versions, without their install scripts, in a folder outside the project: what is only measured
 * with or against is never a dependency. Throws where there is no way to the registry.
 */
export function installOutside(folder: string, packages: readonly string[]): void {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  const options = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts', '-E'];
  execFileSync('npm', ['install', ...options, ...packages], { cwd: folder });
}
