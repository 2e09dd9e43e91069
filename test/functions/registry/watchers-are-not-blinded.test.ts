import { describe, expect, it } from 'vitest';
import { runRegistryJobs } from '../../../application/registry/run-registry-jobs.ts';
import { sendDueNotices } from '../../../application/notices/send-due-notices.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { local } from '../../builders/calendar.ts';
import { aGuardedCountry } from '../../builders/guarded-country.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { anOfficer } from '../../builders/officer.ts';
import { RegistryOffice } from './a-registry-office.ts';

const hour = 60 * 60;

/** The country with a third tree, and with more auditors than one administrator suspends alone. */
function aWatchedCountry() {
  const country = aGuardedCountry();
  const auditors = Array.from({ length: 6 }, (_, place) =>
    anOfficer({ id: `mkaguzi-${place}`, institution: 'hazina', roles: ['auditor'] }),
  );
  const officers = [
    ...country.officers,
    ...auditors,
    anOfficer({ id: 'msimamizi-tume', institution: 'tume', roles: ['administrator'] }),
  ];
  return {
    ...country,
    officers,
    institutions: [
      ...country.institutions,
      anInstitution({ id: 'tume', kind: 'independent', head: { officer: 'mwenyekiti' } }),
    ],
    contacts: officers.map(({ id }) => ({ officer: id, email: `${id}@example.go.tz` })),
  };
}

class Watch extends RegistryOffice {
  constructor() {
    super(1, aWatchedCountry());
    this.now = local('2026-11-25 09:00:00');
  }

  suspends(officer: string, by = 'msimamizi-mkuu', suspended = true) {
    return this.asks(by, 'change-officer', { params: { officer }, body: { suspended } });
  }

  async isIn(officer: string): Promise<boolean> {
    return (await this.asks(officer, 'show-me')).status === 200;
  }

  passes(hours: number): void {
    this.now = plusSeconds(this.now, hours * hour);
  }

  async listedTo(officer: string) {
    const { body } = await this.asks(officer, 'list-proposals', { query: {} });
    return body['proposals'] as readonly {
      readonly id: string;
      readonly act: string;
      readonly acts: readonly string[];
      readonly expiresAt: string;
    }[];
  }

  /** Decides about the first that waits for the administrator. */
  async decides(officer: string, decision: string) {
    const [first] = await this.listedTo(officer);
    return this.asks(officer, 'decide-proposal', {
      params: { proposal: first?.id ?? '' },
      body: { decision },
    });
  }

  async told(): Promise<readonly string[]> {
    const run = { log: this.captured.log, millisecondsLeft: () => 240_000 };
    await runRegistryJobs(this.ports, run);
    await sendDueNotices(this.ports, run);
    return this.email.taken
      .filter(({ subject }) => subject.includes('ccess was taken away'))
      .map(({ to }) => to.split('@')[0] ?? '')
      .toSorted();
  }
}

const watchers = ['mkuu-takukuru', 'mkaguzi', 'mtunza', 'msimamizi', 'katibu-mkuu', 'jaji'];

describe('the suspension of whoever watches, by one administrator', () => {
  it.each(watchers.slice(0, 1).concat('mtunza', 'msimamizi', 'katibu-mkuu'))(
    'of %s takes effect at once and ends by itself after 24 hours',
    async (officer) => {
      const watch = new Watch();
      expect((await watch.suspends(officer)).status).toBe(200);
      expect(await watch.isIn(officer)).toBe(false);

      watch.passes(23);
      expect(await watch.isIn(officer)).toBe(false);
      watch.passes(1);
      expect(await watch.isIn(officer)).toBe(true);
    },
  );

  it('lasts where a second administrator confirms it, and is then given back by two', async () => {
    const watch = new Watch();
    await watch.suspends('mtunza');
    const [asked] = await watch.listedTo('msimamizi-mahakama');
    expect(asked).toMatchObject({
      act: 'keep-suspended',
      acts: ['confirm', 'decline'],
      expiresAt: '2026-11-26T05:59:59Z',
    });
    expect((await watch.decides('msimamizi-mahakama', 'confirm')).status).toBe(200);

    watch.passes(48);
    expect(await watch.isIn('mtunza')).toBe(false);
    expect((await watch.suspends('mtunza', 'msimamizi-mkuu', false)).status).toBe(202);
  });

  it.each(['decline', 'withdraw'])('is over at once when it is answered by %s', async (decision) => {
    const watch = new Watch();
    await watch.suspends('mtunza');
    const by = decision === 'withdraw' ? 'msimamizi-mkuu' : 'msimamizi-mahakama';
    expect((await watch.decides(by, decision)).status).toBe(200);

    expect(await watch.isIn('mtunza')).toBe(true);
    expect(await watch.listedTo('msimamizi-mahakama')).toEqual([]);
  });

  it('is not said to be declined where another administrator confirmed it at the same moment', async () => {
    const watch = new Watch();
    await watch.suspends('mtunza');
    const { administration } = watch;
    const doneFor = administration.doneFor.bind(administration);
    administration.doneFor = async (request) => {
      administration.doneFor = doneFor;
      expect((await watch.decides('msimamizi-mahakama', 'confirm')).status).toBe(200);
      return doneFor(request);
    };
    const { body } = await watch.decides('msimamizi-tume', 'decline');
    expect(body).toMatchObject({ refusal: 'proposal-over' });

    watch.passes(48);
    expect(await watch.isIn('mtunza')).toBe(false);
  });

  it('is not renewed by one alone within 30 days', async () => {
    const watch = new Watch();
    await watch.suspends('mtunza');
    watch.passes(25);
    expect((await watch.suspends('mtunza')).status).toBe(202);
    expect(await watch.isIn('mtunza')).toBe(true);
    watch.passes(30 * 24);
    expect((await watch.suspends('mtunza')).status).toBe(200);
  });

  it('is a proposal from the sixth in a day on, whatever became of the others', async () => {
    const watch = new Watch();
    for (let place = 0; place < 5; place += 1)
      expect((await watch.suspends(`mkaguzi-${place}`)).status).toBe(200);
    await watch.decides('msimamizi-mkuu', 'withdraw');
    expect((await watch.suspends('mkaguzi-5')).status).toBe(202);
    expect(await watch.isIn('mkaguzi-5')).toBe(true);
    watch.passes(24);
    expect((await watch.suspends('mkuu-takukuru')).status).toBe(200);
  });

  it('is told at once to whoever is suspended, their head, and oversight', async () => {
    const watch = new Watch();
    await watch.suspends('mchunguzi');
    expect(await watch.told()).toEqual(['katibu-mkuu', 'mchunguzi', 'mkuu-takukuru']);
    const texts = watch.email.taken.map(({ text }) => text).join('\n');
    expect(texts).toContain('26/11/2026 09:00');
  });

  it('stands in the history with its end', async () => {
    const watch = new Watch();
    await watch.suspends('mtunza');
    const first = async () => {
      const { body } = await watch.asks('msimamizi-mkuu', 'officer-history', {
        params: { officer: 'mtunza' },
        query: {},
      });
      return (body['changes'] as readonly unknown[])[0];
    };
    expect(await first()).toMatchObject({
      differences: [{ field: 'suspended', to: 'until 26/11/2026 09:00' }],
      suspension: { state: 'open', until: '2026-11-26T06:00:00Z' },
    });
    watch.passes(24);
    expect(await first()).toMatchObject({
      suspension: {
        state: 'expired',
        until: '2026-11-26T06:00:00Z',
        text: 'Ended by itself on 26/11/2026 09:00: no second administrator confirmed it.',
      },
    });
  });
});

describe('any other suspension', () => {
  it('stays until it is given back, by one', async () => {
    const watch = new Watch();
    expect((await watch.suspends('karani')).status).toBe(200);
    expect(await watch.told()).toEqual(['karani', 'katibu-mkuu', 'mkuu']);
    watch.passes(48);
    expect(await watch.isIn('karani')).toBe(false);
    expect((await watch.suspends('karani', 'msimamizi', false)).status).toBe(200);
    expect(await watch.isIn('karani')).toBe(true);
  });
});

describe('the administrator at the top', () => {
  it('is suspended by two of other trees, and by neither of them alone', async () => {
    const watch = new Watch();
    expect((await watch.suspends('msimamizi-mkuu', 'msimamizi-mahakama')).status).toBe(202);
    expect(await watch.isIn('msimamizi-mkuu')).toBe(true);
    expect((await watch.decides('msimamizi-tume', 'confirm')).status).toBe(200);
    expect(await watch.isIn('msimamizi-mkuu')).toBe(false);
  });

  it('loses nothing else by them, and nobody else anything', async () => {
    const watch = new Watch();
    const roles = { params: { officer: 'msimamizi-mkuu' }, body: { suspended: true, roles: ['officer'] } };
    const { body } = await watch.asks('msimamizi-tume', 'change-officer', roles);
    expect(body['refusal']).toBe('outside-subtree');
    expect((await watch.suspends('mtunza', 'msimamizi-tume')).body['refusal']).toBe('outside-subtree');
    expect((await watch.suspends('msimamizi-mkuu', 'msimamizi')).body['refusal']).toBe('outside-subtree');
  });

  it('is found by the administrators of other trees', async () => {
    const watch = new Watch();
    const { body } = await watch.asks('msimamizi-tume', 'show-registry');
    expect(body['peers']).toContainEqual(expect.objectContaining({ id: 'msimamizi-mkuu', suspended: false }));
    const asked = { params: { officer: 'msimamizi-mkuu' } };
    expect(await watch.asks('msimamizi-tume', 'show-registry-officer', asked)).toMatchObject({
      status: 200,
      body: { acts: ['change-officer'] },
    });
  });
});
