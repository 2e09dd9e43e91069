import { inAll, type Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/officer/accounts')>('officer/accounts');

/** What an officer needs to log in for the first time. */
export interface AccountInvitation {
  readonly name: string;
  readonly login: string;
  readonly password: string;
  /** Where the pages of officers begin. */
  readonly address: Text;
  /** So many days the password is good. */
  readonly days: number;
}

/** The invitation of an officer, an e-mail in all languages: nobody knows yet which one they read. */
export function accountInvitation(invitation: AccountInvitation) {
  const body = t.invitation.body({ ...invitation });
  return {
    subject: inAll(' / ', (language) => t.invitation.subject[language]),
    text: inAll(`\n\n${'-'.repeat(20)}\n\n`, (language) => body[language]),
  };
}
