import type { ReplyOf } from '../api/routes.ts';

/** An office as it was found: where it takes tickets through a system of its own, with that address. */
export type FoundOffice = ReplyOf<'submit-ticket'>['institution'] & {
  readonly address?: string | undefined;
};
