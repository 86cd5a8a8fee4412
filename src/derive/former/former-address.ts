/** An address that was published once, and the page that answers for it now. */
export interface FormerAddress {
  readonly from: string;
  readonly to: string;
}
