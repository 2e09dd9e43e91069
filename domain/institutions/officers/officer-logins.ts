import type { Instant } from '../../foundation/time/instant.ts';
import type { Officer } from '../registry/officer.ts';

/** Who a token speaks of: its issuer, and the subject, which the issuer never gives to anybody else. */
export interface Login {
  readonly issuer: string;
  readonly subject: string;
}

/** Whose login it is. The token says who, the registry says what they may. */
export interface OfficerLogins {
  /**
   * The officer of this login as the registry has them now, strongly consistent and never from memory,
   * active or not. Undefined where the login is linked to nobody.
   */
  officerOf(login: Login): Promise<Officer | undefined>;
}

/** A login that becomes an officer's, by whom and when. */
export interface LoginLink {
  readonly login: Login;
  readonly officer: string;
  /** The administrator who links them, as given by the operator. */
  readonly by: string;
  /** The second one, where that takes two. */
  readonly confirmedBy?: string;
  readonly at: Instant;
}

/** Logins as an administrator links them. An officer may have several; a login is one officer's for good. */
export interface LoginLinks {
  /**
   * `taken`: the login is another officer's, and stays so. `unknown-officer`: the registry has none of this id.
   * `importing`: an import is under way or broke off, and is ended first.
   */
  link(link: LoginLink): Promise<'linked' | 'taken' | 'unknown-officer' | 'importing'>;
}
