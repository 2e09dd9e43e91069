import { describe, expect, it } from 'vitest';
import type { RegistryWriter } from '../../../domain/institutions/registry/registry-writer.ts';
import type { LoginLinks, OfficerLogins } from '../../../domain/institutions/officers/officer-logins.ts';
import type { Officer } from '../../../domain/institutions/registry/officer.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';

export interface OfficerLoginsUnderTest {
  readonly writer: RegistryWriter;
  readonly logins: OfficerLogins;
  readonly links: LoginLinks;
}

const login = { issuer: 'https://login.example/maafisa', subject: 'mtumiaji-1' };
const by = { by: 'Msimamizi', at: '2026-11-24T06:00:00Z' } as const;
const nothing = { institutions: [], officers: [], contacts: [], categories: [], routing: [] };

/** What all logins of officers do. `open` gives an empty registry. */
export function officerLoginsContract(open: () => Promise<OfficerLoginsUnderTest>): void {
  async function filled(): Promise<OfficerLoginsUnderTest> {
    const opened = await open();
    await opened.writer.write({ ...aRegistryContent(), ...by, basedOn: 0, version: 1 });
    return opened;
  }
  const change = async ({ writer }: OfficerLoginsUnderTest, officer: Officer) => {
    const basedOn = (await writer.read())?.version ?? 0;
    await writer.write({ ...nothing, ...by, officers: [officer], basedOn, version: basedOn + 1 });
  };

  it('knows nobody before a login is linked', async () => {
    const { logins } = await filled();

    expect(await logins.officerOf(login)).toBeUndefined();
  });

  it('tells the officer of a login, with what the officer heads', async () => {
    const { logins, links } = await filled();

    expect(await links.link({ login, officer: 'kaimu', ...by })).toBe('linked');

    expect(await logins.officerOf(login)).toEqual(
      anOfficer({
        id: 'kaimu',
        institution: 'dawasa',
        heads: [{ institution: 'dawasa', from: '2026-11-01T00:00:00Z', until: '2026-12-31T20:59:59Z' }],
      }),
    );
  });

  it('tells at once what an import changed, an officer who left among it', async () => {
    const opened = await filled();
    await opened.links.link({ login, officer: 'kaimu', ...by });
    expect((await opened.logins.officerOf(login))?.active).toBe(true);

    await change(opened, anOfficer({ id: 'kaimu', institution: 'dawasa', active: false }));

    expect((await opened.logins.officerOf(login))?.active).toBe(false);
  });

  it('takes the same subject of another issuer for somebody else', async () => {
    const { logins, links } = await filled();
    await links.link({ login, officer: 'kaimu', ...by });

    const elsewhere = { ...login, issuer: 'https://login.example/wengine' };

    expect(await logins.officerOf(elsewhere)).toBeUndefined();
  });

  describe('linking', () => {
    it('may be repeated', async () => {
      const { links } = await filled();
      await links.link({ login, officer: 'kaimu', ...by });

      expect(await links.link({ login, officer: 'kaimu', ...by })).toBe('linked');
    });

    it('never gives a login to another officer', async () => {
      const { logins, links } = await filled();
      await links.link({ login, officer: 'kaimu', ...by });

      expect(await links.link({ login, officer: 'katibu', ...by })).toBe('taken');
      expect((await logins.officerOf(login))?.id).toBe('kaimu');
    });

    it('gives an officer several logins', async () => {
      const { logins, links } = await filled();
      const second = { ...login, subject: 'mtumiaji-2' };
      await links.link({ login, officer: 'kaimu', ...by });
      await links.link({ login: second, officer: 'kaimu', ...by });

      expect((await logins.officerOf(second))?.id).toBe('kaimu');
    });

    it('refuses an officer whom the registry lacks', async () => {
      const { logins, links } = await filled();

      expect(await links.link({ login, officer: 'hakuna', ...by })).toBe('unknown-officer');
      expect(await logins.officerOf(login)).toBeUndefined();
    });
  });
}
