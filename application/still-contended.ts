/** Others kept changing the ticket first. Nothing was written; trying again later may help. */
export class StillContended extends Error {
  override readonly name = 'StillContended';
}
