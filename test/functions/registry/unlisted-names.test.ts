import { describe, expect, it } from 'vitest';
import { runRegistryJobs } from '../../../application/registry/run-registry-jobs.ts';
import { Speaker } from '../../../application/registry/say-differences.ts';
import { sendDueNotices } from '../../../application/notices/send-due-notices.ts';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { aGuardedCountry } from '../../builders/guarded-country.ts';
import { local } from '../../builders/calendar.ts';
import { RegistryOffice } from './a-registry-office.ts';

const country = aGuardedCountry();

/** A registry that lacks officers by the time when they are told of. */
class Forgetful extends RegistryOffice {
  readonly #lacks = new Set<string>();

  constructor() {
    const contacts = country.officers.map(({ id }) => ({ officer: id, email: `${id}@example.go.tz` }));
    super(1, { ...country, contacts });
    this.now = local('2026-11-25 09:00:00');
  }

  protected override given<Store extends object>(name: string, store: Store): Store {
    const given = super.given(name, store);
    if (name !== 'registry' && name !== 'administration') return given;
    return new Proxy(given, {
      get: (target, property): unknown => {
        const member: unknown = Reflect.get(target, property, target);
        if (typeof member !== 'function') return member;
        return (...asked: unknown[]): unknown =>
          property === 'officer' && this.#lacks.has(String(asked[0]))
            ? Promise.resolve(undefined)
            : Reflect.apply(member as (...all: unknown[]) => unknown, target, asked);
      },
    });
  }

  /** What was asked for is drawn, these are gone, and e-mails are sent: what all of them say. */
  async tellsWithout(...officers: readonly string[]): Promise<string> {
    const run = { log: this.captured.log, millisecondsLeft: () => 240_000 };
    await runRegistryJobs(this.ports, run);
    for (const officer of officers) this.#lacks.add(officer);
    await sendDueNotices(this.ports, run);
    return this.email.taken.map(({ text }) => text).join('\n');
  }
}

const accomplice = {
  params: { institution: 'wakala' },
  body: { officer: 'karani', from: '2026-11-25', until: '2026-12-31' },
};

describe('what the registry has no longer is told in words instead of an id', () => {
  it('in an e-mail about who heads an office', async () => {
    const registry = new Forgetful();
    expect((await registry.asks('msimamizi', 'appoint-acting-head', accomplice)).status).toBe(200);
    const told = await registry.tellsWithout('karani');
    expect(told).toContain('Afisa ambaye hayupo tena kwenye orodha anakaimu kuanzia');
    expect(told).toContain('An officer who is no longer listed acts for the head from');
    expect(told).not.toContain('karani');
  });

  it('in an e-mail about what was proposed', async () => {
    const registry = new Forgetful();
    const body = { contact: { email: 'mwingine@example.org', phone: '+255700000009' } };
    const proposed = { params: { officer: 'mchunguzi' }, body };
    expect((await registry.asks('msimamizi', 'change-officer', proposed)).status).toBe(202);
    const told = await registry.tellsWithout('msimamizi');
    expect(told).toMatch(/Afisa ambaye hayupo tena kwenye orodha \([^)]+\) alipendekeza/);
    expect(told).toMatch(/An officer who is no longer listed \([^)]+\) proposed on/);
    expect(told).not.toContain('msimamizi (');
  });

  it('in an e-mail about who took access away from whom', async () => {
    const registry = new Forgetful();
    const suspended = { params: { officer: 'mtunza' }, body: { suspended: true } };
    expect((await registry.asks('msimamizi-mkuu', 'change-officer', suspended)).status).toBe(200);
    const told = await registry.tellsWithout('mtunza', 'msimamizi-mkuu');
    expect(told).toMatch(/Afisa ambaye .+ alimzuia afisa ambaye hayupo tena kwenye orodha kuingia/);
    expect(told).toMatch(/An officer who .+ took access away from an officer who is no longer listed on/);
    expect(told).not.toMatch(/msimamizi-mkuu|mtunza/);
  });

  it.each(languages)('in the history of changes (%s)', async (language) => {
    const { administration } = new RegistryOffice();
    const speaker = new Speaker(administration, language);
    const { sw, en } = {
      sw: [
        'Afisa ambaye hayupo tena kwenye orodha',
        'Taasisi ambayo haipo tena kwenye orodha',
        'Jambo ambalo halipo tena kwenye orodha',
      ],
      en: [
        'An officer who is no longer listed',
        'An institution that is no longer listed',
        'A matter that is no longer listed',
      ],
    };
    const matter = await speaker.matter({ kind: 'complaint', urgent: false, category: 'haipo' });
    expect([
      await speaker.officer('hayupo'),
      await speaker.institution('haipo'),
      matter.slice(matter.indexOf(', ') + 2),
    ]).toEqual({ sw, en }[language]);
  });
});

describe('who is not in the registry yet', () => {
  it('is told by the name that is proposed', async () => {
    const registry = new Forgetful();
    const body = {
      ...{ id: 'mshirika', institution: 'takukuru', name: 'Rehema Mpya', roles: ['officer'], trained: true },
      contact: { email: 'mshirika@example.org', phone: '0600000109' },
    };
    expect((await registry.asks('msimamizi', 'create-officer', { body })).status).toBe(202);
    const { body: listed } = await registry.asks('msimamizi', 'list-proposals', { query: {} });
    const [proposal] = listed['proposals'] as [{ readonly items: readonly { readonly name?: string }[] }];
    expect(proposal.items.map(({ name }) => name)).toEqual(['Rehema Mpya']);
  });
});
