/** Set in the environment where the development server shows the desk in a browser once it listens. */
export const opensDesk = 'DATELINE_OPENS_DESK';
