import { contentFolder } from '../src/collections/content-folder.ts';

/** The invented story on which tests run that a real one must not hold up. */
export const exampleFolder = 'examples/harbour-treaty/content';

/** Its reports, as somebody saved them. */
export const exampleSaved = 'examples/harbour-treaty/saved';

/** Where its site stands when it is built for the browser tests. */
export const exampleSite = 'dist-example';

/** Where it stands when it is built for a path on another host: tests/sub-path.env. */
export const subPathSite = 'dist-sub-path';

/** Every story that is at hand: the one of the content, whichever it is, and the invented one. */
export const storyFolders: readonly string[] = [...new Set([contentFolder(), exampleFolder])];
