import { beforeAll, describe, expect, it } from 'vitest';
import { refusalWords } from '../../words/act-refusals.ts';
import { after } from '../../domain/foundation/time/add-duration.ts';
import { publishedLimits } from '../builders/limits.ts';
import type { FollowedTicket, Receipt } from '../../local/demo/citizen.ts';
import { aPolicy, lasting } from '../builders/policy.ts';
import { monthInOffices } from './steps/dates.ts';
import { eventsOf, executionsOf } from './steps/history.ts';
import { emailsTo, smsTo } from './steps/notices.ts';
import { asks, does, refusedFor, tokensOf } from './steps/officers.ts';
import { calendar, sentUnder } from './steps/own-rules.ts';
import { storedTicket } from './steps/slow-tickets.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** As published, but whoever decides on an objection has seconds to do so. */
const rules = aPolicy({
  version: 900_003,
  limits: {
    ...publishedLimits,
    transfers: { ...publishedLimits.transfers, decideWithin: lasting(40, 'seconds') },
  },
});

/** Who heads, for good or acting, what the ticket comes to, and what lies above. */
const heads = {
  'dawasa-kinondoni': 'pendo-kamugisha',
  'dawasa-ubungo': 'rehema-mbwambo',
  dawasa: 'anna-mushi',
  maji: 'latifa-sichone',
  kmk: 'neema-sanga',
  ewura: 'pendo-lusinde',
  tanesco: 'rehema-shija',
  'kinondoni-mc': 'fadhili-kahindi',
} as const;
type Place = keyof typeof heads;

const to = (place: string) => ({ to: place, reason: `Jambo hili ni la ${place}.` });
describe('a complaint that is handed on', () => {
  const citizen = aCitizen();
  const tokens = new Map<string, string>();
  let receipt: Receipt;

  beforeAll(async () => {
    for (const officer of [...Object.values(heads), 'kassimu-haule', 'musa-mollel'])
      tokens.set(officer, (await tokensOf(officer)).access);
    receipt = await sentUnder(rules, aComplaint({ institution: 'dawasa-kinondoni' }), citizen);
  });

  const tokenOf = (officer: string): string => tokens.get(officer) ?? '';
  const open = (officer: string, number = receipt.number) =>
    asks(`/v1/officer/tickets/${number}`, tokenOf(officer));
  const headOf = (place: Place, what: string, body: object = {}) =>
    does(tokenOf(heads[place]), receipt.number, what, body);
  const follow = () => citizen.follow(receipt);
  const stored = () => storedTicket(receipt.number);
  const offered = ({ acts }: FollowedTicket) => acts.map(({ act }) => act);

  /** The versions and the acts that an officer reads, and where it says the ticket is now. */
  async function readBy(officer: string) {
    const { body } = await open(officer);
    const history = body['history'] as readonly { readonly act: { readonly code: string } }[] | undefined;
    return {
      shows: body['shows'],
      now: (body['institution'] as { readonly id: string } | undefined)?.id,
      acts: history?.map(({ act }) => act.code).filter((code) => code !== 'remind'),
    };
  }

  /** It went there: the citizen reads it in the timeline, and is told by one SMS that says so. */
  async function isTold(place: string, saying: string) {
    const seen = await follow();
    expect(seen.institution.id).toBe(place);
    expect(seen.timeline.at(-1)?.text).toContain(seen.institution.name.sw);
    const like = new RegExp(
      `${receipt.number} ${saying} ${seen.institution.shortName.sw}\\. .* \\d\\d/\\d\\d/\\d{4}\\.`,
    );
    await until(`an SMS like ${like.source}`, 60, () => smsTo(citizen).find((text) => like.test(text)));
  }

  it('goes to another unit, begins anew there, and its citizen may object for five days', async () => {
    // What happens within a moment may be told in either order: each step waits for the SMS of the one before.
    await until('the receipt by SMS', 60, () => smsTo(citizen).length > 0);
    expect(await headOf('dawasa-kinondoni', 'acknowledgement')).toMatchObject({ status: 200 });
    await until('an SMS that it is acknowledged', 60, () =>
      smsTo(citizen).find((text) => text.includes('imethibitisha kupokea')),
    );
    const { status, body } = await headOf('dawasa-kinondoni', 'transfer', to('dawasa-ubungo'));

    const at = body['at'] as FollowedTicket['submittedAt'];
    const due = after(at, lasting(15, 'working-days'), await calendar());
    expect(status).toBe(200);
    expect(body).toMatchObject({ act: 'transfer', status: { code: 'submitted' }, respondBy: due });
    await isTold('dawasa-ubungo', 'limehamishiwa');
    const seen = await follow();
    expect(seen.acts).toContainEqual({
      act: 'object',
      text: 'Pinga uhamisho',
      until: after(at, lasting(5, 'days'), await calendar()),
      untilDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown,
    });
    expect(seen.timeline.at(-1)?.reason).toBe('Jambo hili ni la dawasa-ubungo.');
    expect((await stored()).submittedAt).toBe(receipt.submittedAt);
    await until('an e-mail to who takes it', 120, () =>
      emailsTo(heads['dawasa-ubungo']).find((text) => text.includes(receipt.number)),
    );
  });

  it('is the giver’s no longer', async () => {
    expect(await headOf('dawasa-kinondoni', 'transfer', to('tanesco'))).toMatchObject(
      refusedFor('no-longer-theirs'),
    );
    expect(
      await headOf('dawasa-kinondoni', 'response', { finding: 'upheld', reason: 'Ndiyo, bomba limepasuka.' }),
    ).toMatchObject(refusedFor('no-longer-theirs'));
  });

  it('goes neither back nor to where it is', async () => {
    for (const place of ['dawasa-kinondoni', 'dawasa-ubungo'])
      expect(await headOf('dawasa-ubungo', 'transfer', to(place))).toMatchObject(
        refusedFor('held-it-before'),
      );
  });

  describe('when the citizen objects', () => {
    const reason = 'Ninaishi Kinondoni, si Ubungo.';
    const keeping = { decision: 'keep', reason: 'Bomba hili linahudumiwa na Ubungo.' };

    it('waits for the nearest level above both, and its clock runs on', async () => {
      const before = await stored();
      const objected = await citizen.act(receipt, 'objections', { reason });

      expect(objected).toMatchObject({
        act: 'object',
        institution: { id: 'dawasa-ubungo' },
        respondBy: before.cycle.respondBy,
      });
      expect(objected.next[0]).toMatch(
        /^Ngazi ya juu itatoa uamuzi wa pingamizi lako kufikia \d+ \w+ \d{4}\./,
      );
      const ticket = await stored();
      expect(ticket.cycle).toEqual(before.cycle);
      expect(ticket.objectionDueAt).toBe(
        after(objected.at, rules.limits.transfers.decideWithin, await calendar()),
      );
      await until('an e-mail to who decides', 120, () =>
        emailsTo('anna-mushi').find((text) => text.includes(receipt.number) && /pingamizi/i.test(text)),
      );
    });

    it('is objected to once', async () => {
      expect(offered(await follow())).not.toContain('object');
      await expect(citizen.act(receipt, 'objections', { reason })).rejects.toThrow(
        refusalWords['objected-already'].sw,
      );
    });

    it('has who decides reminded by its clock, and goes on waiting', async () => {
      await until('the reminder', 90, async () =>
        (await eventsOf(receipt.number)).find(({ facts }) => facts.step === 'objection-missed'),
      );
      expect((await follow()).timeline.at(-1)?.text).toBe('Ngazi ya juu imekumbushwa kuamua pingamizi lako.');
      expect(await stored()).toMatchObject({ holder: 'dawasa-ubungo', cycle: { number: 2 } });
      expect(await stored()).toHaveProperty('objectionDueAt');
    });

    it('is decided neither by who holds it, nor who gave it away, nor a level higher up', async () => {
      expect(await headOf('maji', 'transfer-decision', keeping)).toMatchObject(
        refusedFor('not-the-deciding-level'),
      );
      expect(await headOf('kmk', 'transfer-decision', keeping)).toMatchObject(
        refusedFor('not-the-deciding-level'),
      );
      expect(await headOf('dawasa-ubungo', 'transfer-decision', keeping)).toMatchObject(
        refusedFor('not-the-deciding-level'),
      );
      expect((await headOf('dawasa-kinondoni', 'transfer-decision', keeping)).status).toBeGreaterThanOrEqual(
        403,
      );
      expect(await stored()).toHaveProperty('objectionDueAt');
    });

    it('stays where it is when the nearest level above both decides so', async () => {
      const { cycle } = await stored();
      const kept = await headOf('dawasa', 'transfer-decision', keeping);

      expect(kept).toMatchObject({ status: 200, body: { act: 'keep-transfer', respondBy: cycle.respondBy } });
      const ticket = await stored();
      expect(ticket.cycle).toEqual(cycle);
      expect(ticket).not.toHaveProperty('objectionDueAt');
      await until('an SMS that it stays', 60, () =>
        smsTo(citizen).find((text) => text.includes('litabaki liliko sasa')),
      );
      const seen = await follow();
      expect(seen.timeline.at(-1)).toMatchObject({
        text: 'Ngazi ya juu imeamua lalamiko lako libaki: DAWASA Mkoa wa Kihuduma Ubungo.',
        reason: keeping.reason,
      });
      expect(offered(seen)).not.toContain('object');
    });
  });

  describe('when the citizen objects with reason', () => {
    it('goes back as if it had not gone: the giver has the time it had', async () => {
      const { cycle } = await stored();
      expect(await headOf('dawasa-ubungo', 'transfer', to('ewura'))).toMatchObject({ status: 200 });
      await isTold('ewura', 'limehamishiwa');
      await citizen.act(receipt, 'objections', { reason: 'EWURA si wao wa mabomba.' });
      const undoing = { decision: 'undo', reason: 'Bomba ni la mamlaka ya maji.' };
      expect(await headOf('kmk', 'transfer-decision', { ...undoing, to: 'dawasa-kinondoni' })).toMatchObject(
        refusedFor('held-it-before'),
      );

      const undone = await headOf('kmk', 'transfer-decision', undoing);

      expect(undone).toMatchObject({
        status: 200,
        body: { act: 'undo-transfer', respondBy: cycle.respondBy },
      });
      await isTold('dawasa-ubungo', 'sasa liko');
      await until('an e-mail to the head of everything', 120, () =>
        emailsTo('neema-sanga').find((text) => text.includes(receipt.number) && /pingamizi/i.test(text)),
      );
      expect(await stored()).toMatchObject({
        holder: 'dawasa-ubungo',
        heldBefore: ['dawasa-kinondoni', 'dawasa-ubungo', 'ewura'],
        cycle: { number: 4 },
      });
      await expect(citizen.act(receipt, 'objections', { reason: 'Tena.' })).rejects.toThrow(
        refusalWords['objected-already'].sw,
      );
    });

    it('does not go where it was taken back from', async () => {
      expect(await headOf('dawasa-ubungo', 'transfer', to('ewura'))).toMatchObject(
        refusedFor('held-it-before'),
      );
    });
  });

  it('is handed on three times, what was taken back not counted, and its citizen told where it went', async () => {
    expect(await headOf('dawasa-ubungo', 'transfer', to('tanesco'))).toMatchObject({ status: 200 });
    await isTold('tanesco', 'limehamishiwa');
    expect(await headOf('tanesco', 'transfer', to('kinondoni-mc'))).toMatchObject({ status: 200 });
    await isTold('kinondoni-mc', 'limehamishiwa');
  });

  it('is handed on no fourth time: whoever has it answers it or passes it up', async () => {
    const { version } = await stored();

    expect(await headOf('kinondoni-mc', 'transfer', to('utumishi'))).toMatchObject(
      refusedFor('third-transfer-done'),
    );

    expect(await stored()).toMatchObject({ holder: 'kinondoni-mc', version });
    const { body } = await open(heads['kinondoni-mc']);
    expect(JSON.stringify(body['acts'])).toContain('"respond"');
  });

  it('shows each that held it what there was until it went, and afterwards only where it is', async () => {
    const first = ['submit', 'acknowledge', 'transfer'];
    const second = [...first, 'object', 'keep-transfer', 'transfer', 'object', 'undo-transfer', 'transfer'];
    const now = 'kinondoni-mc';
    expect(await readBy(heads['dawasa-kinondoni'])).toEqual({ shows: 'history', now, acts: first });
    expect(await readBy('kassimu-haule')).toEqual({ shows: 'history', now, acts: first });
    expect(await readBy(heads.ewura)).toEqual({ shows: 'history', now, acts: second.slice(0, 8) });
    expect(await readBy(heads['dawasa-ubungo'])).toEqual({ shows: 'history', now, acts: second });
    expect(await readBy(heads.tanesco)).toEqual({ shows: 'history', now, acts: [...second, 'transfer'] });
    expect(await readBy(heads['kinondoni-mc'])).toEqual({ shows: 'all', now, acts: [...second, 'transfer'] });
    expect(JSON.stringify((await open(heads['dawasa-kinondoni'])).body)).not.toContain('tanesco');
  });

  it('is to whoever heads only those that held it the same as a ticket that is not there', async () => {
    for (const officer of [heads.dawasa, heads.maji, 'musa-mollel']) {
      const missing = await open(officer, '261100000013');
      expect(missing.status).toBe(404);
      expect((await open(officer)).body).toEqual(missing.body);
    }
  });

  it('is in the list of each that held it, as theirs no longer', async () => {
    for (const place of ['dawasa-kinondoni', 'dawasa-ubungo', 'ewura', 'tanesco'] as const) {
      const found = await until(`it is in the list of ${place}`, 60, async () => {
        const { body } = await asks(
          `/v1/officer/institutions/${place}/tickets?role=held&state=open&month=${monthInOffices(receipt.submittedAt)}`,
          tokenOf(heads[place]),
        );
        const tickets = body['tickets'] as readonly { readonly number: string }[] | undefined;
        return tickets?.find(({ number }) => number === receipt.number);
      });
      expect(found).toMatchObject({ role: 'held' });
    }
  });

  it('has one clock, that of where it is now', async () => {
    const { cycle, arming } = await stored();
    await until('no clock of before runs', 60, async () => {
      const running = (await executionsOf(receipt.number)).filter(({ status }) => status === 'RUNNING');
      return running.map(({ name }) => name).join() === `${receipt.number}-${cycle.number}-${arming}`
        ? true
        : undefined;
    });
  });

  it('told the citizen of each step by one SMS, and of no objection where none is possible', () => {
    const steps = [
      '^Tumepokea lalamiko lako',
      'imethibitisha kupokea',
      'limehamishiwa DAWASA Ubungo.*Hukubali\\? Pinga hadi',
      'litabaki liliko sasa',
      'limehamishiwa EWURA.*Hukubali\\? Pinga hadi',
      `^Pingamizi lako limekubaliwa: lalamiko lako ${receipt.number} sasa liko DAWASA Ubungo\\. ((?![Pp]inga ).)*$`,
      'limehamishiwa TANESCO.*Hukubali\\? Pinga hadi',
      'limehamishiwa Manispaa Kinondoni.*Hukubali\\? Pinga hadi',
    ];
    expect(smsTo(citizen)).toEqual(steps.map((step) => expect.stringMatching(new RegExp(step)) as unknown));
  });

  it('shows the citizen its whole way', async () => {
    const { timeline, sentTo } = await follow();
    expect(sentTo.id).toBe('dawasa-kinondoni');
    expect(timeline.filter(({ type }) => type !== 'remind').map(({ text }) => text)).toEqual([
      'Lalamiko lako limepokelewa na mfumo na kupelekwa: DAWASA Mkoa wa Kihuduma Kinondoni.',
      'Taasisi imethibitisha kupokea lalamiko lako.',
      'Lalamiko lako limehamishiwa: DAWASA Mkoa wa Kihuduma Ubungo.',
      'Umepinga uhamisho. Ngazi ya juu itaamua.',
      'Ngazi ya juu imeamua lalamiko lako libaki: DAWASA Mkoa wa Kihuduma Ubungo.',
      'Lalamiko lako limehamishiwa: Mamlaka ya Udhibiti wa Huduma za Nishati na Maji (EWURA).',
      'Umepinga uhamisho. Ngazi ya juu itaamua.',
      'Ngazi ya juu imekubali pingamizi lako. Lalamiko lako limepelekwa: DAWASA Mkoa wa Kihuduma Ubungo.',
      'Lalamiko lako limehamishiwa: Shirika la Umeme Tanzania (TANESCO).',
      'Lalamiko lako limehamishiwa: Halmashauri ya Manispaa ya Kinondoni.',
    ]);
  });
});
