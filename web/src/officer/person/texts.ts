import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { AccountStateReply } from '../administration/change-command.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/person')>('officer/person');

/** What became of an account, with the end of its invitation, a moment in words. */
export const accountSays = (state: AccountStateReply, until: Text | undefined): Text =>
  state === 'invited' && until !== undefined ? t.invitedUntil({ until }) : t.account[state];

export const personTexts = t.personTexts;

/** `until`: a date in words; absent: for good. */
export const headsUntil = (office: Text, until: Text | undefined): Text =>
  until === undefined ? office : t.actingUntil({ office, until });

/** `until`: a moment in words. */
export const suspendedUntil = (until: Text): Text => t.suspendedUntil({ until });

/** `from`: a moment in words. */
export const seesFromThen = (from: Text): Text => t.seesFromThen({ from });
