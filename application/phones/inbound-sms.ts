/** An SMS that came in, as whichever provider hands it over. */
export interface InboundSms {
  /** The provider's name of the message: the same however often it is delivered. */
  readonly id: string;
  /** Whose it is, which the network proves. International: `+255712345678`. */
  readonly phone: string;
  readonly text: string;
}
