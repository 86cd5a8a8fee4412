/** The code that the machine gave an error, such as ENOENT. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

export function hasCode(error: unknown, code: string): boolean {
  return codeOf(error) === code;
}

/** Whether the machine refused, and not the program was wrong: its codes begin with ERR_, those of the machine with E alone. */
export function isOfMachine(error: unknown): boolean {
  const code = codeOf(error);
  return code !== undefined && !code.startsWith('ERR_');
}
