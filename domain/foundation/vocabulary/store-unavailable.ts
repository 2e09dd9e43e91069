/** The store cannot answer now: throttled, timed out, unreachable. Trying again later may help. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
