/** Which engines the scripts of a build hold: `static`, `http` or `http, static`. The build puts the words in place of the name. */
declare const SEARCH_ENGINES: string;
