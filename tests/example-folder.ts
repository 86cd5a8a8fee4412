/** The invented story on which tests run that a real one must not hold up. */
export const exampleFolder = 'examples/harbour-treaty/content';

/** Its reports, as somebody saved them. */
export const exampleSaved = 'examples/harbour-treaty/saved';
