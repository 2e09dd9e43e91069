import { describe, expect, it } from 'vitest';
import { runRegistryJobs } from '../../../application/registry/run-registry-jobs.ts';
import { sendDueNotices } from '../../../application/notices/send-due-notices.ts';
import { mostWhoConfirm } from '../../../domain/administration/tell-proposal.ts';
import { mostOpenProposals } from '../../../domain/administration/proposals.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aGuardedCountry } from '../../builders/guarded-country.ts';
import { anOfficer } from '../../builders/officer.ts';
import { local } from '../../builders/calendar.ts';
import { RegistryOffice } from './a-registry-office.ts';

const country = aGuardedCountry();

/** At night, in a registry that knows how everybody is reached. */
class Watch extends RegistryOffice {
  constructor(more: readonly ReturnType<typeof anOfficer>[] = []) {
    const officers = [...country.officers, ...more];
    const contacts = officers.map(({ id }, place) => ({
      officer: id,
      email: `${id}@example.go.tz`,
      phone: `+2556000001${String(place).padStart(2, '0')}`,
    }));
    super(1, { ...country, officers, contacts });
    this.now = local('2026-11-25 02:10:00');
  }

  async propose(route: string, asked: object): Promise<void> {
    const { status } = await this.asks('msimamizi', route, asked);
    expect(status).toBe(202);
  }

  /** What follows is drawn, and what is due is sent. */
  async passes(seconds = 60): Promise<void> {
    const run = { log: this.captured.log, millisecondsLeft: () => 240_000 };
    await runRegistryJobs(this.ports, run);
    await sendDueNotices(this.ports, run);
    this.now = plusSeconds(this.now, seconds);
  }

  /** Who was written to, in order of their names. */
  get told(): readonly string[] {
    return this.email.taken.map(({ to }) => to.split('@')[0] ?? '').toSorted();
  }

  textTo(officer: string): string {
    return this.email.taken.find(({ to }) => to.startsWith(`${officer}@`))?.text ?? '';
  }
}

const accomplice = {
  params: { institution: 'takukuru' },
  body: { officer: 'mjumbe', from: '2026-11-25', until: '2026-12-31' },
};
const otherPhone = (officer: string, place = 0) => ({
  params: { officer },
  body: { contact: { email: `mwingine-${place}@example.org`, phone: '+255700000009' } },
});

describe('a change that takes two is told of at once', () => {
  it('to every administrator who may confirm it, and to nobody else who administers', async () => {
    const watch = new Watch();
    await watch.propose('appoint-acting-head', accomplice);
    await watch.passes();

    expect(watch.told).toEqual(['mjumbe', 'mkuu-takukuru', 'msimamizi-mahakama', 'msimamizi-mkuu']);
    expect(watch.sms.taken).toHaveLength(4);
    expect(watch.textTo('msimamizi-mkuu')).toMatch(
      /alipendekeza tarehe 25\/11\/2026 saa 8:10 usiku: Kuteua kaimu\.[^]* proposed on 25\/11\/2026 02:10: Appointment of an acting head\./u,
    );
  });

  it('to the head in whose place somebody is to act, who can say that it was not expected', async () => {
    const watch = new Watch();
    await watch.propose('appoint-acting-head', accomplice);
    await watch.passes();

    expect(watch.textTo('mkuu-takukuru')).toContain(
      'It concerns you or an office that you head, and is not done before a second administrator confirms it.',
    );
  });

  it('to the officer whose phone would be another, where the old one still is', async () => {
    const watch = new Watch();
    await watch.propose('change-officer', otherPhone('mchunguzi'));
    await watch.passes();

    expect(watch.told).toContain('mchunguzi');
    expect(watch.email.taken.map(({ to }) => to)).not.toContain('mwingine-0@example.org');
  });

  it('once, however often what follows is drawn, and also where it was taken back at once', async () => {
    const watch = new Watch();
    await watch.propose('change-officer', otherPhone('mchunguzi'));
    const { body } = await watch.asks('msimamizi', 'list-proposals', { query: {} });
    const [{ id }] = body['proposals'] as [{ readonly id: string }];
    const decision = { params: { proposal: id }, body: { decision: 'withdraw' } };
    await watch.asks('msimamizi', 'decide-proposal', decision);
    for (let minute = 0; minute < 10; minute += 1) await watch.passes();

    expect(watch.told).toEqual(['mchunguzi', 'msimamizi-mahakama', 'msimamizi-mkuu']);
    expect(await watch.administration.unfinished()).toEqual([]);
  });

  it('and of nothing that who proposed it wrote', async () => {
    const watch = new Watch();
    await watch.propose('appoint-acting-head', accomplice);
    await watch.passes();

    const said = [...watch.email.taken, ...watch.sms.taken].map(({ text }) => text).join(' ');
    expect(said).not.toContain('Barua ya 20 Novemba');
  });
});

describe('who proposes as often as may be', () => {
  it('has everybody told twice in an hour at most: of the first at once, and when it is over that there are others', async () => {
    const watch = new Watch();
    for (let place = 0; place < mostOpenProposals; place += 1) {
      await watch.propose('change-officer', otherPhone('mchunguzi', place));
      if (place === 0) await watch.passes();
    }
    await watch.passes();
    expect(watch.told).toEqual(['mchunguzi', 'msimamizi-mahakama', 'msimamizi-mkuu']);

    await watch.passes(3600);
    await watch.passes();
    expect(watch.told).toHaveLength(6);
    expect(watch.sms.taken).toHaveLength(6);
  });

  it('still has somebody told at once whom another proposal of the hour concerns', async () => {
    const watch = new Watch();
    await watch.propose('change-officer', otherPhone('mchunguzi'));
    await watch.passes();
    await watch.propose('change-officer', otherPhone('mkuu-takukuru', 1));
    await watch.passes();

    expect(watch.told).toContain('mkuu-takukuru');
  });

  it(`tells ${mostWhoConfirm} administrators at most`, async () => {
    const many = Array.from({ length: 40 }, (_, place) =>
      anOfficer({ id: `msimamizi-${place}`, institution: 'ikulu', roles: ['administrator'] }),
    );
    const watch = new Watch(many);
    await watch.propose('change-officer', otherPhone('mchunguzi'));
    await watch.passes();

    expect(watch.told).toHaveLength(1 + mostWhoConfirm);
  });
});
