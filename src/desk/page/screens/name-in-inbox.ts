/** The name by which the inbox has a file. A version of its own lies in a folder that is named by its bytes. */
export function nameInInbox(file: string): string {
  return /(?:[0-9a-f]{8}[\\/])?[^\\/]+$/.exec(file)?.[0].replace('\\', '/') ?? file;
}
