import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { written } from '../../../domain/audit/commitment.ts';
import { openUp } from '../../../domain/casework/acts/citizen/openness.ts';
import { undoWithdrawal, withdraw } from '../../../domain/casework/acts/citizen/withdraw.ts';
import { by } from '../../builders/life.ts';
import { aKey } from '../../builders/http-request.ts';
import { Office } from '../../builders/views/an-office.ts';

const number = '261100000013';
const canary = 'Bomba letu halitoi maji.';
const texts = { subject: 'Maji', description: canary, officerName: 'Bwana Mussa' };

async function anOffice(chosen: Parameters<Office['receives']>[0] = {}) {
  const office = new Office();
  await office.receives({ texts, ...chosen });
  return office;
}

/** What the record says of who read the ticket: `asha of wakala as officer`. */
async function readers(office: Office): Promise<readonly string[]> {
  const reads = await office.reads.readsOf(number);
  return reads.map(({ by }) => `${by.officer} of ${by.institution} as ${by.role}`);
}

const codesOf = (acts: unknown): readonly string[] =>
  (acts as readonly { readonly code: string }[]).map(({ code }) => code);

describe('a ticket that an officer opens', () => {
  it('is shown whole to the holder, with what was written and what the officer may do', async () => {
    const office = await anOffice();
    await office.did(number, ['asha', 'note', { message: 'Iliripotiwa jana.' }]);
    const { status, body } = await office.opens('asha', number);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      number,
      shows: 'all',
      kind: { code: 'complaint', word: 'complaint' },
      submission: { description: canary, sentTo: { id: 'wakala' } },
      present: { category: { id: 'barabara' }, openness: { code: 'confidential' } },
      history: [
        { version: 1, act: { code: 'submit' }, by: { actor: 'citizen' }, written: {} },
        {
          version: 2,
          act: { code: 'note', word: 'Writing an internal note' },
          by: {
            actor: 'officer',
            officer: { id: 'asha', name: 'Asha Mrema' },
            institution: { id: 'wakala' },
          },
          written: { message: 'Iliripotiwa jana.' },
        },
      ],
    });
    expect(codesOf(body['acts'])).toEqual([
      'acknowledge',
      'assign-to-self',
      'note',
      'reclassify',
      'raise-urgency',
    ]);
  });

  it('says the names of all that it says by id, of what its reader sees', async () => {
    const office = await anOffice({ ticket: { place: { council: 'jirani', ward: 'haipo' } } });
    await office.did(number, ['mkuu-wakala', 'assign', { officer: 'juma' }]);
    const { body } = await office.opens('asha', number);
    expect(body['names']).toEqual({
      places: { jirani: { sw: expect.any(String) as unknown, en: 'Office of jirani' } },
      officers: { juma: 'Juma Kessy' },
      institutions: {},
      categories: {},
    });
    expect((await office.opens('jirani-1', number)).body).not.toHaveProperty('names');
  });

  it('offers each act with where it is asked for, until when, and how often still', async () => {
    const office = await anOffice();
    await office.did(number, ['mkuu-wakala', 'start']);
    const { body } = await office.opens('mkuu-wakala', number);
    expect(body['version']).toBe(2);
    expect(body['acts']).toContainEqual({
      code: 'transfer',
      word: 'Transferring',
      route: { name: 'transfer', method: 'POST', path: `/v1/officer/tickets/${number}/transfer` },
      until: expect.stringMatching(/Z$/) as unknown,
      untilDate: expect.stringMatching(/^2026-/) as unknown,
      left: { count: 3, of: 3, text: '3 of 3 left.' },
    });
    expect(body['acts']).toContainEqual(
      expect.objectContaining({
        code: 'raise-urgency',
        route: {
          name: 'change-urgency',
          method: 'POST',
          path: `/v1/officer/tickets/${number}/urgency`,
          body: { urgency: 'raise' },
        },
      }),
    );
  });

  it('says of what cannot be done now why, in the language of who asks', async () => {
    const office = await anOffice();
    const message = 'Tunasubiri vipuri vifike.';
    await office.did(
      number,
      ['mkuu-wakala', 'start'],
      ['mkuu-wakala', 'extend', { workingDays: 1, message }],
    );
    const { body } = await office.opens('mkuu-wakala', number);
    expect(codesOf(body['acts'])).not.toContain('extend');
    expect(body['notNow']).toContainEqual({
      code: 'extend',
      word: 'Extending the time to respond',
      whyNot: { code: 'already-extended', text: expect.stringMatching(/level/) as unknown },
    });
    expect(body['notNow']).toContainEqual({
      code: 'acknowledge',
      word: 'Acknowledging',
      whyNot: { code: 'wrong-status', text: 'Not possible at this stage of the ticket: in progress.' },
    });
  });

  it('says while the citizen is asked until when the reply is waited for, and no date of the answer', async () => {
    const office = await anOffice();
    const asked = { message: 'Mita yako ni namba gani?' };
    await office.did(number, ['mkuu-wakala', 'request-information', asked]);
    const { body } = await office.opens('mkuu-wakala', number);
    expect(body).toMatchObject({
      overdue: false,
      present: { replyAwaitedUntil: expect.stringMatching(/^2026-12-/) as unknown },
    });
    expect(body).not.toHaveProperty('respondBy');
  });

  it('has the read recorded, with the role in which it was opened', async () => {
    const office = await anOffice();
    await office.opens('asha', number);
    await office.opens('mkuu-wizara', number);
    await office.opens('mlalamikiwa', number);
    expect(await readers(office)).toEqual([
      'asha of wakala as officer',
      'mkuu-wizara of wizara as head',
      'mlalamikiwa of wizara as complaints-officer',
    ]);
  });

  it.each(['throttled', 'time-out', 'time-out-after-commit'] as const)(
    'is not shown where the record of the read fails by %s',
    async (fault) => {
      const office = await anOffice();
      office.scheduler.plan('conflict', 'conflict', fault); // a conflict lets the readings of the ticket pass
      const { status, text } = await office.opens('asha', number);
      expect(status).toBe(503);
      expect(text).not.toContain('Bomba');
      expect(office.calls).toContain('record');
    },
  );

  it('moves no version and no deadline', async () => {
    const office = await anOffice();
    const before = await office.historyOf(number);
    await office.opens('asha', number);
    expect(await office.historyOf(number)).toEqual(before);
  });

  it('tells a former holder what was there until it was handed over, and the status', async () => {
    const office = await anOffice({ ticket: { holder: 'idara', sentTo: 'idara' } });
    await office.did(
      number,
      ['mkuu-idara', 'start'],
      ['mkuu-idara', 'escalate', { reason: 'Iko juu ya mamlaka yetu.' }],
      ['asha', 'note', { message: 'Siri ya ngazi ya juu.' }],
      ['mkuu-wakala', 'assign', { officer: 'asha' }],
    );
    const { body, text } = await office.opens('mkuu-idara', number);
    expect(body).toMatchObject({
      shows: 'history',
      institution: { id: 'wakala' },
      submission: { description: canary },
    });
    expect((body['history'] as readonly unknown[]).length).toBe(3);
    expect(text).not.toContain('Siri ya ngazi');
    expect(body).not.toHaveProperty('present');
    expect(codesOf(body['acts'])).toEqual(['note']);
    expect(body['whyNone']).toMatchObject({ code: 'no-longer-theirs' });
  });
});

describe('a ticket that is not theirs', () => {
  it('stays so for the officer named, and for whoever is under them', async () => {
    const office = await anOffice({ ticket: { holder: 'wizara', aboutOfficer: 'mkuu-wakala' } });
    for (const officer of ['mkuu-wakala', 'asha', 'mkuu-idara']) {
      expect((await office.opens(officer, number)).status).toBe(404);
    }
    expect((await office.opens('mkuu-wizara', number)).status).toBe(200);
  });
});

describe('oversight', () => {
  const reason = { reason: 'Imepitiliza muda katika ngazi ya mwisho.' };

  it('sees status, holder and dates, and no text', async () => {
    const office = await anOffice();
    const { body, text } = await office.opens('msimamizi', number);
    expect(body).toMatchObject({
      shows: 'status',
      institution: { id: 'wakala' },
      acts: [{ code: 'direct' }],
    });
    expect(body).not.toHaveProperty('submission');
    expect(body).not.toHaveProperty('history');
    expect(text).not.toContain('Bomba');
  });

  it('sees the text with a reason, which is recorded once for the same key', async () => {
    const office = await anOffice();
    const key = aKey();
    const first = await office.does('msimamizi', 'open-with-reason', number, reason, key);
    expect(first.body).toMatchObject({ shows: 'all', submission: { description: canary } });
    expect(await office.does('msimamizi', 'open-with-reason', number, reason, key)).toEqual(first);
    const reads = await office.reads.readsOf(number);
    expect(reads).toHaveLength(1);
    expect(reads[0]).toMatchObject({ by: { officer: 'msimamizi', role: 'oversight' } });
    expect(reads[0]?.commitment).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is asked for the reason', async () => {
    const office = await anOffice();
    const { status, body } = await office.does('msimamizi', 'open-with-reason', number, {});
    expect([status, body['code']]).toEqual([400, 'invalid-request']);
  });

  it('sees nothing of independent institutions, whatever the reason', async () => {
    const office = await anOffice({ ticket: { holder: 'mahakama', sentTo: 'mahakama' } });
    expect((await office.does('msimamizi', 'open-with-reason', number, reason)).status).toBe(404);
  });
});

describe('the name of a citizen who chose to be known', () => {
  it('is shown to the officer it is assigned to and the head, to nobody else, and is asked for by nobody else', async () => {
    const office = await anOffice({ ticket: { openness: 'identified', assignee: 'asha' } });
    office.keepsContact({ v: 1, number, phone: '+255712345678', name: 'Asha Juma', seed: 'mbegu' });
    const shown = async (officer: string) => {
      const { body } = await office.opens(officer, number);
      return [body['citizen'], office.calls.includes('contactOf')];
    };
    expect(await shown('asha')).toEqual([{ name: 'Asha Juma' }, true]);
    expect(await shown('mkuu-wakala')).toEqual([{ name: 'Asha Juma' }, true]);
    expect(await shown('juma')).toEqual([undefined, false]);
    expect(await shown('mkuu-wizara')).toEqual([undefined, false]);
  });

  it('is shown to nobody once the citizen withdrew the ticket, taken back or not, until they choose so again', async () => {
    const office = await anOffice({ ticket: { openness: 'identified', assignee: 'asha' } });
    office.keepsContact({ v: 1, number, phone: '+255712345678', name: 'Asha Juma', seed: 'mbegu' });
    const texts = async () =>
      Promise.all(
        ['asha', 'mkuu-wakala', 'juma', 'mkuu-wizara'].map(
          async (officer) => (await office.opens(officer, number)).text,
        ),
      );
    const citizen = () => by.citizen(office.now);
    expect((await texts()).filter((text) => text.includes('Asha Juma'))).toHaveLength(2);
    await office.citizen(number, (history, rules) =>
      withdraw(history, { ...citizen(), pressure: true }, rules),
    );
    office.calls = [];
    for (const text of await texts()) expect(text).not.toContain('Asha Juma');
    await office.citizen(number, (history, rules) => undoWithdrawal(history, citizen(), rules));
    for (const text of await texts()) expect(text).not.toContain('Asha Juma');
    expect(office.calls).not.toContain('contactOf');
    await office.citizen(number, (history) => openUp(history, { ...citizen(), openness: 'identified' }));
    expect((await office.opens('mkuu-wakala', number)).body['citizen']).toEqual({ name: 'Asha Juma' });
  });
});

describe('a contact beside a ticket that was read before it', () => {
  const left = { v: 1, number, name: 'Asha Juma', seed: 'mbegu', gives: 'as-left' } as const;
  const rang = (office: Office) =>
    office.captured.lines.filter((line) => line.includes('contact-not-as-left'));
  const identified = { openness: 'identified', assignee: 'asha', contact: left.gives } as const;

  it('is shown, and nothing rings, where its citizen was just changing it', async () => {
    const office = await anOffice({ ticket: identified });
    const read = [{ ...left, name: 'Asha', gives: 'before' }];
    office.vault.contactOf = () => Promise.resolve(read.shift() ?? left);
    expect((await office.opens('asha', number)).body['citizen']).toEqual({ name: 'Asha Juma' });
    expect(rang(office)).toEqual([]);
  });

  it('is shown to nobody and rings where somebody exchanged it', async () => {
    const office = await anOffice({ ticket: identified });
    office.vault.contactOf = () => Promise.resolve({ ...left, name: 'Mwizi', gives: 'exchanged' });
    expect((await office.opens('asha', number)).text).not.toContain('Mwizi');
    expect(rang(office)).toHaveLength(1);
  });
});

describe('that a citizen was pressed to withdraw', () => {
  const reason = 'Mkuu aliniambia niiondoe.';

  it.each([true, false])('and in which words, is told to heads above alone: %s', async (pressure) => {
    const office = await anOffice();
    await office.citizen(number, (history, rules) =>
      withdraw(
        history,
        { ...by.citizen(office.now), pressure, written: written({ reason }, '5a'.repeat(16), hashing) },
        rules,
      ),
    );
    const shownTo = async (officer: string) => {
      const { body } = await office.opens(officer, number);
      const [, entry] = body['history'] as readonly { readonly facts: unknown; readonly written: unknown }[];
      return { facts: entry?.facts, written: entry?.written };
    };
    for (const officer of ['asha', 'mkuu-wakala', 'mlalamikiwa'])
      expect(await shownTo(officer)).toEqual({ facts: {}, written: {} });
    expect(await shownTo('mkuu-wizara')).toEqual({ facts: { pressure }, written: { reason } });
  });
});
