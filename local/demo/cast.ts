import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { CloudDescription } from '../cloud/description.ts';
import { demoLogins } from '../login/demo-logins.ts';
import { logIn } from '../login/login-page.ts';
import { OperatorError } from '../system/operator-error.ts';
import { DemoOfficer } from './officer.ts';

/** The officers of the demonstration: each logs in when there is something to do, and once. */
export class Cast {
  readonly #cloud: Pick<CloudDescription, 'apiUrl' | 'login'>;
  readonly #language: Language;
  readonly #here = new Map<string, Promise<DemoOfficer>>();

  constructor(cloud: Pick<CloudDescription, 'apiUrl' | 'login'>, language: Language) {
    this.#cloud = cloud;
    this.#language = language;
  }

  officer(id: string): Promise<DemoOfficer> {
    const officer = this.#here.get(id) ?? this.#logsIn(id);
    this.#here.set(id, officer);
    return officer;
  }

  /** How many have logged in. */
  get size(): number {
    return this.#here.size;
  }

  async #logsIn(id: string): Promise<DemoOfficer> {
    const { apiUrl, login } = this.#cloud;
    const known = demoLogins.find(({ officer }) => officer === id);
    if (known === undefined)
      throw new OperatorError(`${id} has no login: add it to local/login/demo-officers.ts.`);
    const { poolUrl: origin, clientId, redirectUri: returnTo } = login;
    const page = { origin, clientId, returnTo };
    return new DemoOfficer(apiUrl, (await logIn(page, known)).access, this.#language);
  }
}
