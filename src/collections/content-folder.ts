/**
 * Where the content lies, from the folder in which a command runs: what the environment names in `CONTENT_FOLDER`,
 * or else `content`. Every command and the site ask here.
 */
export function contentFolder(): string {
  const named = process.env['CONTENT_FOLDER'] ?? '';
  return named === '' ? 'content' : named;
}
