/** Why a provider did not take it. Words of ours, so that none of a person's can be among them. */
export const failureReasons = [
  'invalid-recipient',
  'opted-out',
  'refused', // the provider takes no such message, today or ever
  'unreachable', // the provider took it, and the network did not bring it to the phone
  'blocked', // the provider took it, and the network does not pass it on
  'no-address', // nothing in the vault to reach the recipient by
  'contact-not-as-left', // the contact in the vault is not the one that the citizen left: it rings, and nothing goes there
  'not-safe', // the citizen said so after it was planned
  'phone-not-confirmed', // others used up what a phone gets that nobody confirmed, for days on end
  'abroad', // SMS go to no phone of that country
  'not-allow-listed', // outside prod: a recipient that is not on the list
  'not-for-this-officer', // the complaint is about this officer, or somebody above them
  'officer-left', // or is suspended
  'too-late', // what it tells is good no more
  'nothing-to-tell', // a digest without a line, or a surge of a category that is no more
] as const;
export type FailureReason = (typeof failureReasons)[number];

/**
 * What became of one attempt.
 * - `sent`: the provider took it.
 * - `later`: it surely did not go out, and may another time: throttled, unreachable, or our own setting.
 * - `uncertain`: it may have gone out. It is never tried again.
 * - `failed`: it never will.
 */
export type SendOutcome =
  | { readonly outcome: 'sent'; readonly providerId?: string }
  | { readonly outcome: 'later' }
  | { readonly outcome: 'uncertain' }
  | { readonly outcome: 'failed'; readonly reason: FailureReason };

/** Sends one SMS, once: it never repeats by itself, for the provider may have taken the first. */
export interface SmsSender {
  /** `to` is international, `+255712345678`; `text` is GSM-7. */
  send(message: { readonly to: string; readonly text: string }): Promise<SendOutcome>;
}

/** Sends one e-mail in plain text, once. */
export interface EmailSender {
  send(message: {
    readonly to: string;
    readonly subject: string;
    readonly text: string;
  }): Promise<SendOutcome>;
}
