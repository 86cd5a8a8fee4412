/** A call that cannot be answered as it was sent; the message is a sentence for the person at the desk. */
export class RefusedCall extends Error {
  readonly status: 400 | 403 | 404 | 405 | 409 | 413 | 415;

  constructor(status: RefusedCall['status'], message: string) {
    super(message);
    this.status = status;
  }
}
