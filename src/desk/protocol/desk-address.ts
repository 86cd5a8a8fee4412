/** Where the desk stands on the server of `npm run dev`, and where its calls go. */
export const deskAddress = '/desk/';
export const callsAddress = '/desk/call/';

/** The header in which each call names the token of this start: no form and no page of another origin can send it. */
export const tokenHeader = 'x-desk-token';

/** Where the scripts of its page are. */
export const scriptsAddress = `${deskAddress}page/`;
