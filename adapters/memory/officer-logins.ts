import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type {
  Login,
  LoginLink,
  LoginLinks,
  OfficerLogins,
} from '../../domain/institutions/officers/officer-logins.ts';
import type { Officer } from '../../domain/institutions/registry/officer.ts';

const keyOf = ({ issuer, subject }: Login): string => JSON.stringify([issuer, subject]);

/** Logins in memory, of the officers in a registry that remembers nothing. */
export class MemoryOfficerLogins implements OfficerLogins, LoginLinks {
  readonly #registry: Pick<Registry, 'officer'>;
  readonly #officers = new Map<string, string>();

  constructor(registry: Pick<Registry, 'officer'>) {
    this.#registry = registry;
  }

  async officerOf(login: Login): Promise<Officer | undefined> {
    const id = this.#officers.get(keyOf(login));
    return id === undefined ? undefined : await this.#registry.officer(id);
  }

  async link({ login, officer }: LoginLink): Promise<'linked' | 'taken' | 'unknown-officer'> {
    if ((await this.#registry.officer(officer)) === undefined) return 'unknown-officer';
    const linked = this.#officers.get(keyOf(login)) ?? officer;
    if (linked !== officer) return 'taken';
    this.#officers.set(keyOf(login), officer);
    return 'linked';
  }
}
