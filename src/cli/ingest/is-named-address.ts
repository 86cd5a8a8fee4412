const webAddress = /^https?:\/\//i;

/** Whether an argument is an address and no file. */
export function isNamedAddress(name: string): boolean {
  return webAddress.test(name) && URL.canParse(name);
}
