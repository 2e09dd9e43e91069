/** For whom and for what a cursor is: the officer or the ticket's citizen, and the listing with its filter. */
export interface CursorOwner {
  readonly reader: string;
  readonly listing: string;
}

/**
 * Sealed places in listings. A cursor tells its holder nothing, works for an hour, and only for the reader
 * and the listing that it was given for.
 */
export interface Cursors {
  seal(place: string, owner: CursorOwner): Promise<string>;
  /** Throws `InvalidCursor` when it was forged or altered, is another's or another listing's, or has expired. */
  open(cursor: string, owner: CursorOwner): Promise<string>;
}
