import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { allTime, type RollUpChange } from '../../../domain/analytics/measures/roll-ups.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { aState, anEvent } from '../../builders/ticket-event.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { anOfficer } from '../../builders/officer.ts';
import { Office } from '../../builders/views/an-office.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';

type Body = Readonly<Record<string, unknown>>;

/** An office of which these roll-ups are kept, as they were on Tuesday 24 November at noon. */
async function anOfficeWhere(...changes: readonly RollUpChange[]): Promise<Office> {
  const office = new Office();
  await office.rollUps.saveProgress({
    revision: 1,
    round: 1,
    upTo: aTuesdayNoon,
    furtherUpTo: aTuesdayNoon,
    treeDay: '2026-11-24',
  });
  await office.rollUps.add({ round: 1, treeDay: '2026-11-24' }, { rolled: changes });
  return office;
}

const of = (institution: string, period: string, adds: Readonly<Record<string, number>>): RollUpChange => ({
  institution,
  period,
  adds,
});

const readingRollUps = ['recent', 'overview', 'compared'];
const callsOfRollUps = ({ calls }: Office): readonly string[] =>
  calls.filter((call) => readingRollUps.includes(call)).toSorted();

const asks = async (office: Office, officer: string, institution: string, query = {}) => {
  const { status, body } = await office.asks(officer, 'show-measures', { params: { institution }, query });
  return { status, body: body };
};

const rowsOf = (text: string): readonly (readonly string[])[] =>
  parse(text, { bom: true, record_delimiter: '\r\n' });

const compares = async (office: Office, officer = 'mkuu-wizara') => {
  const { body } = await office.asks(officer, 'compare-units', { params: { institution: 'wizara' } });
  return body as Body & { readonly units: readonly Body[] };
};

describe('the figures of an institution', () => {
  it('say what stands, and how that changed in seven days', async () => {
    const office = await anOfficeWhere(
      of('wizara', allTime, {
        'complaint.open': 4,
        'question.in-progress': 9,
        'complaint.overdue': 2,
        'complaint.acknowledgement-overdue': 1,
      }),
      of('wizara', '2026-11-17', { 'complaint.open': 50 }),
      of('wizara', '2026-11-18', { 'complaint.open': 3, 'complaint.overdue': 1 }),
      of('wizara', '2026-11-24', { 'complaint.open': -1 }),
    );
    const { body } = await asks(office, 'mkuu-wizara', 'wizara');
    expect(body).toMatchObject({
      asOf: aTuesdayNoon,
      standing: {
        open: 4,
        inProgress: 9,
        completed: 0,
        overdue: 2,
        acknowledgementOverdue: 1,
        paused: 0,
      },
      sinceLastWeek: { open: 2, overdue: 1, inProgress: 0 },
    });
  });

  it('say since when it waits, in working days, and of kinds what is asked for', async () => {
    const office = await anOfficeWhere(
      of('wizara', allTime, {
        'complaint.in-progress': 3,
        'complaint.since.2026-11-23': 2,
        'complaint.since.2026-09-01': 1,
        'question.open': 5,
        'question.since.2026-11-24': 5,
      }),
    );
    const ages = [{ upTo: 5, count: 7 }, { upTo: 15 }, { upTo: 30 }, { upTo: 60, count: 1 }, { count: 0 }];
    expect((await asks(office, 'mkuu-kmk', 'wizara')).body).toMatchObject({ ages });
    const { body } = await asks(office, 'mkuu-kmk', 'wizara', { kind: 'question' });
    expect(body).toMatchObject({
      standing: { open: 5, inProgress: 0 },
      ages: [{ upTo: 5, count: 5 }, {}, {}, {}, { count: 0 }],
    });
  });

  it('summarise the last month that is over beside the one before, unless another is asked for', async () => {
    const answered = (count: number, late: number) => ({
      'complaint.due.answered': count,
      'complaint.due.late': late,
    });
    const office = await anOfficeWhere(
      of('wizara', '2026-09', answered(5, 5)),
      of('wizara', '2026-10', { ...answered(8, 2), 'complaint.arrived': 12, 'complaint.left.escalation': 3 }),
    );
    expect((await asks(office, 'mkuu-wizara', 'wizara')).body).toMatchObject({
      month: '2026-10',
      summary: {
        answeredInTime: { count: 8, of: 10 },
        came: [{ code: 'arrived', word: 'Sent by citizens', count: 12 }],
        went: [{ code: 'left.escalation', word: 'Escalated, being late', count: 3 }],
        daysToAnswer: { of: 0 },
      },
      before: { answeredInTime: { count: 5, of: 10 } },
    });
    expect((await asks(office, 'mkuu-wizara', 'wizara', { month: '2026-09' })).body).toMatchObject({
      month: '2026-09',
      summary: { answeredInTime: { count: 5, of: 10 } },
      before: { answeredInTime: { count: 0, of: 0 } },
    });
  });

  it('begin with the month that runs where nothing was counted in the last one, and not where another is asked for', async () => {
    const office = await anOfficeWhere(
      of('wizara', '2026-11', { 'question.arrived': 6 }),
      of('wizara', '2026-10', { 'complaint.arrived': 2 }),
      of('wakala', '2026-11', { 'question.arrived': 6 }),
      of('wakala', '2026-10', { 'complaint.open': 0, 'kept.complaint.arrived': 1 }),
    );
    const monthOf = async (institution: string, query = {}) => {
      const { body } = await asks(office, 'mkuu-wizara', institution, query);
      return [body['month'], body['summary']] as const;
    };
    expect(await monthOf('wizara')).toMatchObject(['2026-10', { came: [{ count: 2 }] }]);
    expect(await monthOf('wizara', { kind: 'question' })).toMatchObject([
      '2026-11',
      { came: [{ count: 6 }] },
    ]);
    expect(await monthOf('wakala')).toMatchObject(['2026-11', { came: [{ count: 6 }] }]);
    expect(await monthOf('wakala', { month: '2026-10' })).toMatchObject(['2026-10', { came: [] }]);
  });

  it('look once more for the month that runs, and only where nothing was counted in the last one', async () => {
    const office = await anOfficeWhere(of('wizara', '2026-10', { 'complaint.arrived': 2 }));
    await asks(office, 'mkuu-wizara', 'wizara');
    expect(callsOfRollUps(office)).toEqual(['overview', 'recent']);
    const begun = await anOfficeWhere(of('wizara', '2026-11', { 'complaint.arrived': 2 }));
    await asks(begun, 'mkuu-wizara', 'wizara');
    expect(callsOfRollUps(begun)).toEqual(['overview', 'overview', 'recent']);
  });

  it('say by which ways people wrote, how openly, in which language and from where', async () => {
    const office = await anOfficeWhere(
      of('wizara', '2026-10', {
        'complaint.channel.ussd': 5,
        'question.channel.web': 2,
        'complaint.openness.anonymous': 7,
        'complaint.language.sw': 6,
        'question.language.en': 1,
        'complaint.region.idara': 1,
        'question.region.wakala': 3,
        'complaint.region.haipo': 2,
        'complaint.whereabouts.abroad': 3,
        'question.whereabouts.on-the-road': 1,
        'complaint.out-of-reach': 1,
      }),
    );
    const { body } = await asks(office, 'mkuu-wizara', 'wizara');
    expect(body['reach']).toMatchObject({
      channels: { ussd: 5, web: 2, app: 0, desk: 0 },
      openness: { anonymous: 7, confidential: 0 },
      languages: { sw: 6, en: 1 },
      regions: [
        { id: 'wakala', count: 3 },
        {
          id: 'haipo',
          name: { sw: 'Mkoa ambao haupo tena kwenye orodha', en: 'A region that is no longer listed' },
          count: 2,
        },
        { id: 'idara', count: 1 },
      ],
      whereabouts: { abroad: 3, 'on-the-road': 1 },
      outOfReach: 1,
    });
  });

  it('count of the month that runs only what was due until today', async () => {
    const due = { 'complaint.due.answered': 1 };
    const office = await anOfficeWhere(
      of('wizara', '2026-11', { 'complaint.due.answered': 3, 'complaint.arrived': 6 }),
      of('wizara', '2026-11-20', due),
      of('wizara', '2026-11-24', due),
      of('wizara', '2026-11-25', due),
    );
    const { body } = await asks(office, 'mkuu-wizara', 'wizara', { month: '2026-11' });
    expect(body).toMatchObject({
      summary: { answeredInTime: { count: 2, of: 2 }, came: [{ code: 'arrived', count: 6 }] },
    });
  });

  it('show a trend of 31 days and of 13 months, each with what waited at its end', async () => {
    const office = await anOfficeWhere(
      of('wizara', allTime, { 'complaint.open': 10 }),
      of('wizara', '2026-11', { 'complaint.open': 6, 'complaint.arrived': 9, 'complaint.answered': 3 }),
      of('wizara', '2026-11-24', { 'complaint.open': 2, 'complaint.arrived': 2 }),
    );
    const { body } = await asks(office, 'mkuu-wizara', 'wizara');
    const [days, months] = [body['days'] as Body[], body['months'] as Body[]];
    expect(days).toHaveLength(31);
    expect(days.slice(-2)).toEqual([
      { date: '2026-11-23', arrived: 0, answered: 0, waiting: 8 },
      { date: '2026-11-24', arrived: 2, answered: 0, waiting: 10 },
    ]);
    expect(months).toHaveLength(13);
    expect(months.at(0)).toMatchObject({ month: '2025-11' });
    expect(months.slice(-2)).toMatchObject([
      { month: '2026-10', waiting: 4 },
      { month: '2026-11', waiting: 10, arrived: 9, answered: 3 },
    ]);
  });

  it('show a trend of the week that runs and the four before it, Monday to Sunday', async () => {
    const office = await anOfficeWhere(
      of('wizara', allTime, { 'complaint.open': 10 }),
      of('wizara', '2026-11-24', { 'complaint.open': 2, 'complaint.arrived': 2 }),
      of('wizara', '2026-11-23', { 'complaint.open': 1, 'complaint.arrived': 4, 'complaint.answered': 3 }),
      of('wizara', '2026-11-22', { 'complaint.open': 5, 'complaint.arrived': 5 }),
      of('wizara', '2026-10-26', { 'complaint.arrived': 7 }),
      of('wizara', '2026-10-25', { 'complaint.arrived': 99 }),
    );
    const { body } = await asks(office, 'mkuu-wizara', 'wizara');
    expect(body['weeks']).toEqual([
      { from: '2026-10-26', upTo: '2026-11-01', arrived: 7, answered: 0, waiting: 2 },
      { from: '2026-11-02', upTo: '2026-11-08', arrived: 0, answered: 0, waiting: 2 },
      { from: '2026-11-09', upTo: '2026-11-15', arrived: 0, answered: 0, waiting: 2 },
      { from: '2026-11-16', upTo: '2026-11-22', arrived: 5, answered: 0, waiting: 7 },
      { from: '2026-11-23', upTo: '2026-11-24', arrived: 6, answered: 3, waiting: 10 },
    ]);
  });

  it('count what waits for a round, up to the minute that ended two minutes ago, and the same all through the next', async () => {
    const office = await anOfficeWhere();
    office.now = plusSeconds(aTuesdayNoon, 10);
    const sent = anEvent({ after: aState({ holder: 'wakala' }) });
    await office.measures.apply(sent, () => Promise.resolve(aCalendar()));
    const shown = async (seconds: number) => {
      office.now = plusSeconds(aTuesdayNoon, seconds);
      return (await asks(office, 'mkuu-wizara', 'wizara')).body;
    };
    expect(await shown(179)).toMatchObject({ asOf: aTuesdayNoon, standing: { open: 0 } });
    const told = await shown(180);
    expect(told).toMatchObject({ asOf: plusSeconds(aTuesdayNoon, 60), standing: { open: 1 } });
    expect(await shown(239)).toEqual(told);
    expect(await compares(office)).toMatchObject({ asOf: plusSeconds(aTuesdayNoon, 60) });
  });

  it('say so when nothing was rolled up, and look no further', async () => {
    const office = new Office();
    const { status, body } = await asks(office, 'mkuu-kmk', 'kmk');
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('asOf');
    expect(body).toMatchObject({
      standing: { open: 0 },
      month: expect.stringMatching(/^\d{4}-\d{2}$/) as string,
    });
    expect(callsOfRollUps(office)).toEqual(['recent']);
  });

  it('name what lies above as far as it is open too', async () => {
    const office = await anOfficeWhere();
    expect((await asks(office, 'mkuu-wizara', 'wakala')).body).toMatchObject({
      institution: { id: 'wakala', children: 2 },
      path: [{ id: 'wizara' }],
      without: ['about-people'],
    });
    expect((await asks(office, 'mkuu-kmk', 'wizara')).body).toMatchObject({
      path: [{ id: 'kmk' }],
      without: [],
    });
  });

  it('tell nobody who once was under a ministry of people there, even where the place was moved since', async () => {
    const content = aStaffedCountry();
    const institutions = content.institutions.map((node) =>
      node.id === 'jirani'
        ? {
            ...node,
            parent: 'kmk',
            ancestors: ['kmk'],
            formerParents: [{ parent: 'wizara', until: '2026-11-01T09:00:00Z' as const }],
          }
        : node,
    );
    const officers = [
      ...content.officers,
      anOfficer({ id: 'mwangalizi', institution: 'jirani', roles: ['oversight'] }),
    ];
    const office = new Office({ ...content, institutions, officers });
    expect((await asks(office, 'mwangalizi', 'wizara')).body).toMatchObject({ without: ['about-people'] });
    expect((await asks(office, 'mkuu-kmk', 'wizara')).body).toMatchObject({ without: [] });
  });

  it('do not say that something became of another kind where what is about people is left out', async () => {
    const moved = {
      'complaint.reclassified.out': 1,
      'kept.complaint.reclassified.in': 1,
      'complaint.arrived': 1,
    };
    const office = await anOfficeWhere(of('wakala', '2026-10', moved), of('wizara', '2026-10', moved));
    const cameAndWent = async (officer: string, institution: string) => {
      const { body } = await asks(office, officer, institution);
      const { came, went } = body['summary'] as Readonly<
        Record<'came' | 'went', readonly { readonly code: string }[]>
      >;
      return [...came, ...went].map(({ code }) => code);
    };
    expect(await cameAndWent('mkuu-wakala', 'wakala')).toEqual(['arrived']);
    expect(await cameAndWent('mkuu-kmk', 'wizara')).toEqual([
      'arrived',
      'reclassified.in',
      'reclassified.out',
    ]);
  });

  it('show the signs of gaming to those above and to oversight, of this month and the one before', async () => {
    const office = await anOfficeWhere(
      of('wakala', '2026-10', {
        'complaint.sign.answer': 40,
        'question.sign.answer': 10,
        'complaint.sign.answer.rejected': 6,
        'complaint.sign.answer.last-day': 2,
        'kept.complaint.sign.answer': 900,
        'complaint.sign.transfer': 4,
        'complaint.sign.transfer.last-day': 4,
        'complaint.sent': 20,
        'complaint.sign.catch-all': 5,
      }),
      of('wakala', '2026-09', { 'complaint.sign.answer': 8 }),
    );
    for (const overseer of ['mkuu-wizara', 'mlalamikiwa', 'mkuu-kmk', 'msimamizi']) {
      const { body } = await asks(office, overseer, 'wakala');
      expect(body['signs']).toMatchObject([
        {
          code: 'rejected-at-once',
          word: 'Answers rejected within the hour',
          share: { of: 50, count: 6 },
          before: { of: 8, count: 0 },
        },
        { code: 'answered-on-last-day', share: { of: 50 } },
        { code: 'transferred-on-last-day', share: {}, before: {} },
        { code: 'catch-all', share: { of: 20, count: 5 } },
        { code: 'put-off', share: {} },
      ]);
      const [, onLastDay, transferred] = body['signs'] as readonly { readonly share: object }[];
      expect(onLastDay?.share).toEqual({ of: 50 });
      expect(transferred?.share).toEqual({});
    }
  });

  it('show nobody the signs at their own office, and the head of the nation’s root those of all', async () => {
    const office = await anOfficeWhere();
    const sees = async (officer: string, institution: string) => {
      const { status, body } = await asks(office, officer, institution);
      return status === 200 && 'signs' in body;
    };
    expect(await sees('mkuu-wakala', 'wakala')).toBe(false);
    expect(await sees('mkuu-wakala', 'idara')).toBe(true);
    expect(await sees('mkuu-wizara', 'wizara')).toBe(false);
    expect(await sees('mlalamikiwa', 'wizara')).toBe(false);
    expect(await sees('mkuu-kmk', 'kmk')).toBe(true);
    expect(await sees('msimamizi', 'kmk')).toBe(true);
    expect(await sees('mkuu-mahakama', 'mahakama')).toBe(false);
    expect(await sees('msimamizi', 'mahakama')).toBe(false);
  });

  it('have months of long ago as well, by the same calls', async () => {
    const office = await anOfficeWhere(of('wizara', '2024-02', { 'complaint.due.answered': 3 }));
    const { body } = await asks(office, 'mkuu-wizara', 'wizara', { month: '2024-02' });
    expect(body).toMatchObject({ month: '2024-02', summary: { answeredInTime: { count: 3, of: 3 } } });
    expect(callsOfRollUps(office)).toEqual(['overview', 'recent']);
  });

  it('refuse a month that is none, in the words of whoever asks', async () => {
    const office = await anOfficeWhere();
    const { status, body } = await asks(office, 'mkuu-kmk', 'kmk', { month: '2026-13' });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('Write a month like 2026-10.');
  });
});

describe('the table of signs', () => {
  const downloads = (office: Office, officer: string, headers = {}) =>
    office.asks(officer, 'download-signs', {
      params: { institution: 'wakala' },
      query: { month: '2026-10' },
      headers,
    });

  it('is a file for spreadsheets, in the language that is asked for', async () => {
    const office = await anOfficeWhere(of('wakala', '2026-10', { 'complaint.sign.answer': 40 }));
    const { headers, text } = await downloads(office, 'mkuu-wizara', { 'accept-language': 'sw' });
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="dalili-wakala-2026-10.csv"',
    });
    expect(text.startsWith('\uFEFFDalili,Oktoba 2026,Oktoba 2026: kati ya,Septemba 2026,')).toBe(true);
    expect(rowsOf(text)[1]?.slice(0, 3)).toEqual(['Majibu yaliyokataliwa ndani ya saa moja', '0', '40']);
  });

  it('is refused to those who see the figures and not the signs', async () => {
    const office = await anOfficeWhere();
    const { status, body } = await downloads(office, 'mkuu-wakala');
    expect({ status, code: body['code'] }).toEqual({ status: 403, code: 'not-allowed' });
  });
});

describe('the comparison of what lies under an institution', () => {
  it('comes as a file for spreadsheets too, which says the same by the same calls', async () => {
    const office = await anOfficeWhere(
      of('wakala', '2026-10', { 'complaint.due.answered': 30, 'complaint.due.late': 10 }),
      of('jirani', '2026-10', { 'complaint.due.answered': 6, 'complaint.due.escalated': 1 }),
      of('wakala', allTime, { 'complaint.open': 3 }),
    );
    const { units } = await compares(office);
    const calls = callsOfRollUps(office);
    const { headers, text } = await office.asks('mkuu-wizara', 'download-units', {
      params: { institution: 'wizara' },
    });
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="institutions-wizara-2026-10.csv"',
      'cache-control': 'no-store',
    });
    const [names, ...rows] = rowsOf(text);
    expect(names?.slice(0, 3)).toEqual(['Id', 'Institution', 'Open']);
    expect(rows.map(([id]) => id)).toEqual(units.map(({ institution }) => (institution as Body)['id']));
    expect(rows[1]?.slice(2)).toEqual([
      ...['3', '0', '0', '0', '0', '0'],
      ...['40', '30', '75', 'Small: 30 to 99 tickets', '1'],
    ]);
    expect(callsOfRollUps(office)).toEqual(calls);
  });

  it('ranks who had enough to do, shows who had a little, and says nothing of fewer than five', async () => {
    const office = await anOfficeWhere(
      of('wakala', '2026-10', { 'complaint.due.answered': 30, 'complaint.due.late': 10 }),
      of('jirani', '2026-10', { 'complaint.due.answered': 6, 'complaint.due.escalated': 1 }),
      of('wakala', allTime, { 'complaint.open': 3 }),
    );
    const { units, together, month } = await compares(office);
    expect({ month, together }).toEqual({ month: '2026-10', together: { count: 36, of: 47 } });
    expect(units.map(({ institution }) => (institution as Body)['id'])).toEqual(['jirani', 'wakala']);
    expect(units[1]).toMatchObject({
      standing: { open: 3 },
      answeredInTime: { count: 30, of: 40 },
      share: 0.75,
      group: { code: 'small', word: 'Small: 30 to 99 tickets' },
      rank: 1,
    });
    expect(units[0]).toMatchObject({ answeredInTime: { count: 6, of: 7 } });
    expect(units[0]).not.toHaveProperty('rank');
    expect(units[0]).not.toHaveProperty('funnel');
  });

  it('leaves out who had next to nothing to do', async () => {
    const office = await anOfficeWhere(of('jirani', '2026-10', { 'complaint.due.answered': 4 }));
    const { units } = await compares(office);
    expect(units[0]).not.toHaveProperty('share');
    expect(units[0]).toMatchObject({ institution: { id: 'jirani' } });
  });

  it('compares no month that is not over: of that only what went well is known', async () => {
    const office = await anOfficeWhere(
      of('wakala', '2026-12', { 'complaint.due.answered': 40 }),
      of('wakala', '2026-10', { 'complaint.due.answered': 3, 'complaint.due.late': 3 }),
    );
    const { body } = await office.asks('mkuu-wizara', 'compare-units', {
      params: { institution: 'wizara' },
      query: { month: '2026-12' },
    });
    expect(body).toMatchObject({ month: '2026-10', together: { count: 3, of: 6 } });
  });

  it('has those that lay there at the end of the month, moved or closed since', async () => {
    const content = aStaffedCountry();
    const institutions = content.institutions.map((node) => {
      if (node.id === 'jirani')
        return {
          ...node,
          parent: 'kmk',
          ancestors: ['kmk'],
          formerParents: [{ parent: 'wizara', until: '2026-11-10T09:00:00Z' as const }],
        };
      return node.id === 'wakala'
        ? { ...node, closed: { at: '2026-10-05T09:00:00Z' as const, successor: 'jirani' } }
        : node;
    });
    const office = new Office({ ...content, institutions });
    await office.rollUps.saveProgress({
      revision: 1,
      round: 1,
      upTo: aTuesdayNoon,
      furtherUpTo: aTuesdayNoon,
      treeDay: '2026-11-24',
    });
    const under = async (month: string) => {
      const query = { month };
      const { body } = await office.asks('mkuu-wizara', 'compare-units', {
        params: { institution: 'wizara' },
        query,
      });
      return (body['units'] as readonly { readonly institution: { readonly id: string } }[]).map(
        ({ institution }) => institution.id,
      );
    };
    expect(await under('2026-09')).toEqual(['jirani', 'wakala']);
    expect(await under('2026-10')).toEqual(['jirani']);
  });

  it('is read at once, however many lie there', async () => {
    const office = await anOfficeWhere();
    await compares(office);
    expect(callsOfRollUps(office)).toEqual(['compared', 'recent']);
  });
});
