/** Under which symbol of the process it stands: whoever watches the files and the pages that read them know no common module. */
const key = Symbol.for('dateline.contentVersion');

/** How often the content has changed since this process began; where nobody watches it, in a build, always the same. */
export function contentVersion(): number {
  return (globalThis as { [key]?: number })[key] ?? 0;
}

/** From here on all that was made from the content is made anew when it is asked for. */
export function countContentChange(): void {
  Object.assign(globalThis, { [key]: contentVersion() + 1 });
}
