/** Where dropped files lie until somebody names others. */
export const inbox = 'content/inbox';
