import { describe, expect, it } from 'vitest';
import { sendDueNotices } from '../../../application/notices/send-due-notices.ts';
import { appointActingHead, appointHead, endHeadship } from '../../../domain/administration/headships.ts';
import { removeOfficer } from '../../../domain/administration/officers.ts';
import { planImport } from '../../../domain/administration/plan-import.ts';
import { moveInstitution, renameInstitution } from '../../../domain/administration/institutions.ts';
import { local } from '../../builders/calendar.ts';
import { aTree } from '../../builders/administration.ts';
import { ChangingCountry } from './a-changing-country.ts';

const officers = ['katibu-mkuu', 'katibu', 'mkuu', 'karani', 'mjumbe'];
const places = { institutions: [], officers: [], categories: [], routing: [] };
const contacts = officers.map((officer, place) => ({
  officer,
  email: `${officer}@example.go.tz`,
  phone: `+25560000010${place}`,
}));
const phoneOf = (officer: string): string => `+25560000010${officers.indexOf(officer)}`;

/** In the middle of the night the registry knows how everybody is reached. */
class Night extends ChangingCountry {
  static async falls(): Promise<Night> {
    const night = new Night();
    night.now = local('2026-11-25 02:00:00');
    await night.registry.write({ ...places, contacts, basedOn: 1, version: 2, by: 'mwanzo', at: night.now });
    return night;
  }

  /** What follows is drawn, and what is due is sent, each once. */
  async passesAMinute(): Promise<void> {
    await this.runs();
    await sendDueNotices(this.ports, { log: this.captured.log, millisecondsLeft: () => 240_000 });
  }

  get calledByPhone(): readonly string[] {
    return this.sms.taken.map(({ to }) => to).toSorted();
  }
}

const accomplice = {
  institution: 'wakala',
  officer: 'karani',
  from: local('2026-11-25 02:00:00'),
  until: local('2026-11-25 05:30:00'),
};

describe('heads are told of every change of their headship', () => {
  it('at once and at night, when an accomplice is made acting head: both of them, by SMS and e-mail', async () => {
    const night = await Night.falls();
    await night.does(appointActingHead, accomplice);
    await night.passesAMinute();

    expect(night.calledByPhone).toEqual([phoneOf('mkuu'), phoneOf('karani')]);
    expect(night.email.taken.map(({ to }) => to).toSorted()).toEqual([
      'karani@example.go.tz',
      'mkuu@example.go.tz',
    ]);
    const [email] = night.email.taken;
    expect(email?.text).toContain(
      'Neema Sanga acts for the head from 25/11/2026 02:00 to 25/11/2026 05:30. If you did not expect this, tell the head above you and an auditor at once.',
    );
    expect(email?.text).toContain(
      'anakaimu kuanzia 25/11/2026 saa 8 usiku hadi 25/11/2026 saa 11:30 alfajiri.',
    );
  });

  it('by an SMS of both languages that names the office and nobody', async () => {
    const night = await Night.falls();
    await night.does(appointActingHead, accomplice);
    await night.passesAMinute();

    const [sms] = night.sms.taken;
    expect(sms?.text).toMatch(
      /^Mkuu wa .+ amebadilishwa\. Soma barua pepe sasa\. \/ Who heads .+ was changed\. Read your e-mail now\.$/,
    );
    expect(sms?.text).not.toContain('karani');
  });

  it('once, however often what follows is drawn', async () => {
    const night = await Night.falls();
    await night.does(appointActingHead, accomplice);
    await night.settles();
    await night.passesAMinute();
    await night.passesAMinute();

    expect(night.sms.taken).toHaveLength(2);
  });

  it('also who is it no more: a head who was replaced, one whose headship ended, and one who was removed', async () => {
    const told = async (act: (night: Night) => Promise<unknown>): Promise<readonly string[]> => {
      const night = await Night.falls();
      await act(night);
      await night.passesAMinute();
      return night.calledByPhone;
    };

    expect(
      await told((night) => night.does(appointHead, { institution: 'wakala', officer: 'karani' })),
    ).toEqual([phoneOf('mkuu'), phoneOf('karani')]);
    expect(
      await told((night) => night.does(endHeadship, { institution: 'wakala', officer: 'mkuu' })),
    ).toEqual([phoneOf('mkuu')]);
    expect(await told((night) => night.does(removeOfficer, { id: 'mkuu' }))).toEqual([phoneOf('mkuu')]);
  });

  it('and the next head above, where nobody headed the office before: nobody else would know', async () => {
    const night = await Night.falls();
    await night.does(appointHead, { institution: 'bodi', officer: 'mjumbe' });
    await night.passesAMinute();

    expect(night.calledByPhone).toEqual([phoneOf('katibu'), phoneOf('mjumbe')]);
  });

  it('of other dates too, by an import as by an act', async () => {
    const night = await Night.falls();
    await night.does(appointActingHead, accomplice);
    await night.settles();
    await night.passesAMinute();
    const stored = await night.registry.read();
    if (stored === undefined) throw new Error('It was imported.');
    const institutions = stored.content.institutions.map((institution) =>
      institution.id === 'wakala'
        ? {
            ...institution,
            actingHeads: [{ officer: 'karani', from: accomplice.from, until: local('2026-12-25 05:30:00') }],
          }
        : institution,
    );
    const plan = planImport(stored, { ...stored.content, institutions }, { by: 'Asha', at: night.now });
    if (plan.outcome !== 'planned') throw new Error(plan.outcome);
    await night.registry.write(plan.change);
    await night.passesAMinute();

    expect(night.sms.taken).toHaveLength(4);
    expect(night.email.taken.at(-1)?.text).toContain(
      'now acts for the head from 25/11/2026 02:00 to 25/12/2026 05:30.',
    );
  });

  it('before anything else that follows, and of nothing that leaves headships as they are', async () => {
    const night = await Night.falls();
    await night.does(moveInstitution, { id: 'wakala', parent: 'hazina' });
    const { name, shortName } = aTree().institutions[0] ?? {};
    if (name === undefined || shortName === undefined) throw new Error('It has a name.');
    await night.does(renameInstitution, { id: 'bodi', name, shortName });
    await night.passesAMinute();
    expect(night.sms.taken).toEqual([]);

    await night.does(appointActingHead, accomplice);
    const [job] = (await night.administration.unfinished()).filter(
      ({ consequence: task }) => task.what === 'tell-heads',
    );
    expect(job?.consequence).toMatchObject({ institution: 'wakala', heads: ['mkuu', 'karani'] });
  });
});
