import { describe, expect, it } from 'vitest';
import { rollUpMeasures } from '../../../application/measures/roll-up-measures.ts';
import { reclassify } from '../../../domain/casework/acts/classification/reclassify.ts';
import { acknowledge } from '../../../domain/casework/acts/handling/acknowledge.ts';
import { extend } from '../../../domain/casework/acts/handling/extend.ts';
import { replyOfCitizen } from '../../../domain/casework/acts/handling/reply.ts';
import { requestInformation } from '../../../domain/casework/acts/handling/request-information.ts';
import { respond } from '../../../domain/casework/acts/handling/respond.ts';
import { setAside } from '../../../domain/casework/acts/handling/set-aside.ts';
import { undoTransfer } from '../../../domain/casework/acts/transfers/decide-objection.ts';
import { object } from '../../../domain/casework/acts/transfers/object.ts';
import { transfer } from '../../../domain/casework/acts/transfers/transfer.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { local } from '../../builders/calendar.ts';
import { aCategory } from '../../builders/category.ts';
import { aLife, by, type Life } from '../../builders/life.ts';
import { aLineage } from '../../builders/lineage.ts';
import { lasting } from '../../builders/policy.ts';
import { Office } from '../../builders/views/an-office.ts';

const chain = aLineage('wakala', { id: 'wizara', head: { officer: 'mkuu-wizara' } }, 'kmk');
const jirani = aLineage('jirani', { id: 'wizara', head: { officer: 'mkuu-wizara' } }, 'kmk');
const head = (at: Instant) => by.head(at, 'mkuu-wakala', 'wakala');
const monday = local('2026-11-02 10:00:00');
const aTicketOf = (details = {}) => aLife({ at: monday, chain, receiver: 'wakala', ...details });

/** What the route tells of `wakala` once rounds added up these lives, at noon of a day. */
async function figuresOf(lives: readonly Life[], now: Instant, month: string) {
  const office = new Office();
  office.now = now;
  const { ports } = office;
  const calendar = await office.registry.calendar();
  for (const [place, { events }] of lives.entries())
    for (const event of events)
      await ports.measuresProjector.apply({ ...event, number: `26110000${1000 + place}` }, () =>
        Promise.resolve(calendar),
      );
  office.now = plusSeconds(now, 600);
  for (let runs = 0; runs < 3; runs += 1)
    await rollUpMeasures(ports, { log: aCapturedLog().log, millisecondsLeft: () => 60_000 });
  const { body } = await office.asks('mkuu-wizara', 'show-measures', {
    params: { institution: 'wakala' },
    query: { month },
  });
  return body;
}

describe('the figures of an office', () => {
  it('remember an extension though the clock stood since', async () => {
    // Due on 23 November at 10:00, extended by ten working days; asked on the 18th and answered a working day later.
    const answered = aTicketOf()
      .did(acknowledge, head(local('2026-11-03 10:00:00')))
      .did(extend, { ...head(local('2026-11-16 10:00:00')), extension: lasting(10, 'working-days') })
      .did(requestInformation, head(local('2026-11-18 10:00:00')))
      .did(replyOfCitizen, by.citizen(local('2026-11-19 10:00:00')))
      .did(respond, {
        ...head(local('2026-11-30 10:00:00')),
        finding: 'upheld',
        context: { lineage: chain, office: undefined },
      });
    const body = await figuresOf([answered], local('2027-02-01 12:00:00'), '2026-12');
    expect(body).toMatchObject({
      summary: { answeredInTime: { count: 1, of: 1 }, answeredAsFirstDue: { count: 0, of: 1 } },
    });
  });

  it('keep a missed acknowledgement, though the transfer after it was taken back', async () => {
    const late = local('2026-11-05 09:00:00'); // due on the 4th at 10:00
    const given = aTicketOf().did(transfer, {
      ...head(late),
      to: jirani,
      office: undefined,
      category: {},
    });
    const disputed = { receiver: jirani, giver: chain, office: undefined };
    const back = given
      .did(object, { ...by.citizen(plusSeconds(late, 60)), ...disputed })
      .did(undoTransfer, {
        ...by.headAbove(plusSeconds(late, 120), 'mkuu-wizara', 'wizara'),
        ...disputed,
        to: chain,
        category: {},
      })
      .did(acknowledge, head(plusSeconds(late, 180)));
    const body = await figuresOf([back], local('2026-12-10 12:00:00'), '2026-11');
    expect(body).toMatchObject({ summary: { acknowledgedInTime: { count: 0, of: 1 } } });
  });

  it('take no silence for an opinion where nobody could appeal, and charge no appeal to it', async () => {
    const opinion = aTicketOf()
      .did(reclassify, {
        ...head(local('2026-11-03 10:00:00')),
        kind: 'opinion',
        category: aCategory(),
        categoryBefore: aCategory(),
      })
      .did(respond, {
        ...head(local('2026-11-04 10:00:00')),
        finding: 'answered',
        context: { lineage: chain, office: undefined },
      })
      .wokenAt(local('2026-11-04 10:00:00'));
    expect(opinion.ticket.status).toBe('closed');
    const body = await figuresOf([opinion], local('2026-12-10 12:00:00'), '2026-11');
    expect(body).toMatchObject({
      summary: { settled: { confirmed: 0, silent: 0, rejected: 0 }, appealed: { count: 0, of: 0 } },
    });
  });

  it('count what was set aside under its reason, and not as not upheld', async () => {
    const aside = aTicketOf()
      .did(setAside, {
        ...head(local('2026-11-04 10:00:00')),
        because: 'advertisement',
        context: { lineage: chain, office: undefined },
      })
      .wokenAt(local('2026-12-06 00:00:00'));
    const office = new Office();
    const calendar = await office.registry.calendar();
    for (const event of aside.events) await office.measures.apply(event, () => Promise.resolve(calendar));
    const { cells } = await office.figures();
    const names = cells.cells.flatMap((cell) => Object.keys(cells.figuresOf(cell)));
    expect(names).toContain('complaint.set-aside.advertisement');
    expect(names).not.toContain('complaint.finding.not-upheld');
  });

  it('tell apart what is late with the answer and with the acknowledgement, together as many as the list has', async () => {
    const unread = aTicketOf().wokenAt(local('2026-11-04 10:00:01'));
    const late = [unread, aTicketOf().wokenAt(local('2026-11-04 10:00:01'))];
    const body = await figuresOf(late, local('2026-11-04 12:00:00'), '2026-11');
    expect(body).toMatchObject({ standing: { open: 2, overdue: 0, acknowledgementOverdue: 2 } });
    const office = new Office();
    office.now = local('2026-11-04 12:00:00');
    for (const [place, { events }] of late.entries())
      await office.lists(events.map((event) => ({ ...event, number: `26110000${1000 + place}` })));
    const { body: list } = await office.asks('mkuu-wakala', 'list-queue', {
      params: { institution: 'wakala' },
      query: { overdue: 'true' },
    });
    expect(list['lines']).toHaveLength(2);
  });
});
