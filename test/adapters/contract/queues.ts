import { describe, expect, it } from 'vitest';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { InvalidCursor } from '../../../domain/institutions/registry/registry.ts';
import type { Cursors } from '../../../domain/casework/queues/cursors.ts';
import type { QueueFilter } from '../../../domain/casework/queues/filters.ts';
import type { QueueProjector, Queues } from '../../../domain/casework/queues/queues.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { allOf, someCursors } from '../../builders/queues.ts';
import { anAbout, aNumber, aState, anEscalation, anEvent } from '../../builders/ticket-event.ts';

export interface QueuesUnderTest {
  readonly queueProjector: QueueProjector;
  readonly queues: Queues;
}

const timeZone = 'Africa/Dar_es_Salaam';
/** From each holder up. */
const levels: Readonly<Record<string, readonly string[]>> = {
  kituo: ['kituo', 'halmashauri', 'wizara'],
  halmashauri: ['halmashauri', 'wizara'],
  wizara: ['wizara'],
};
const by = 'asha';
const due = '2026-11-26T12:30:00Z';

const submission = anEvent();
const escalation = anEscalation();
/** The ministry closes it early on 1 January by the clocks of Tanzania: still December in UTC. */
const closing = anEvent({
  type: 'accept',
  version: 3,
  at: '2026-12-31T22:00:00Z',
  before: escalation.after,
  after: aState({ status: 'closed', holder: 'wizara', cycle: 2 }),
});

const numberAt = (place: number): string => String(261_100_000_000 + place);

/** A submission that is due so many seconds after the usual one. */
const aSubmissionDue = (place: number, seconds: number): TicketEvent =>
  anEvent({ number: numberAt(place), after: aState({ acknowledgeBy: plusSeconds(due, seconds) }) });

/** What an officer did so many days later. */
const next = (event: TicketEvent, after: Partial<TicketEvent['after']>, days: number): TicketEvent => ({
  ...event,
  type: 'note',
  facts: {},
  by: { actor: 'officer' },
  version: event.version + 1,
  at: plusSeconds(event.at, days * 86_400),
  before: event.after,
  after: { ...event.after, ...after },
});

/** What every pair of keeper and reader does. `open` gives one that knows of no ticket. */
export function queuesContract(open: (cursors: Cursors) => Promise<QueuesUnderTest>): void {
  async function having(...events: readonly TicketEvent[]) {
    const { queueProjector, queues } = await open(someCursors());
    const hear = (event: TicketEvent) =>
      queueProjector.apply(event, { levels: levels[event.after.holder] ?? [], timeZone });
    for (const event of events) await hear(event);
    const numbersAt = async (institution: string, filter?: QueueFilter): Promise<readonly string[]> =>
      (await allOf((asked) => queues.page(institution, filter, asked))).map(({ number }) => number);
    return { queues, hear, numbersAt };
  }
  /** All lines and links of the one ticket, wherever they can be. */
  async function everything({ queues }: { readonly queues: Queues }) {
    const institutions = Object.keys(levels);
    const lists = institutions.flatMap((id) => [
      allOf((asked) => queues.page(id, undefined, asked)),
      ...['2026-11', '2026-12', '2027-01'].flatMap((month) => [
        allOf((asked) => queues.holdingIn(id, month, asked)),
        allOf((asked) => queues.closedIn(id, month, asked)),
        allOf((asked) => queues.heldIn(id, 'open', month, asked)),
        allOf((asked) => queues.heldIn(id, 'closed', month, asked)),
      ]),
    ]);
    return Promise.all(lists);
  }

  describe('the queue of an institution', () => {
    it('has what waits there and under it, with all that a reader must know', async () => {
      const about = anAbout({ officer: 'juma', headOf: 'kituo' });
      const { queues } = await having(
        anEvent({
          after: aState({ assignee: 'neema' }),
          subject: { sensitive: true, urgent: true },
          about,
        }),
      );

      const line = {
        number: aNumber,
        kind: 'complaint',
        status: 'submitted',
        due,
        holder: 'kituo',
        urgent: true,
        sensitive: true,
        about,
        category: 'water-supply',
        submittedAt: submission.at,
      };
      for (const institution of ['halmashauri', 'wizara'])
        expect(await queues.page(institution, undefined, { by })).toEqual({ items: [line] });
      expect(await queues.page('kituo', undefined, { by })).toEqual({
        items: [{ ...line, assignee: 'neema' }],
      });
    });

    it('loses a ticket that moved up, and every queue one that is closed', async () => {
      const { hear, numbersAt } = await having(submission, escalation);
      expect(await numbersAt('kituo')).toEqual([]);
      expect(await numbersAt('wizara')).toEqual([aNumber]);

      await hear(closing);

      expect(await numbersAt('wizara')).toEqual([]);
    });

    it('begins with what is overdue, and then with what nobody has acknowledged', async () => {
      const late = next(aSubmissionDue(1, 60), { status: 'acknowledged', respondBy: due }, 400);
      const acknowledged = next(aSubmissionDue(2, 60), { status: 'acknowledged', respondBy: due }, 0);
      const { numbersAt } = await having(
        aSubmissionDue(3, 3600),
        late,
        acknowledged,
        next(acknowledged, { status: 'in-progress', assignee: 'neema' }, 0),
      );

      expect(await numbersAt('wizara')).toEqual([numberAt(1), numberAt(3), numberAt(2)]);
      expect(await numbersAt('wizara', { overdue: true })).toEqual([numberAt(1)]);
      expect(await numbersAt('wizara', { unacknowledged: true })).toEqual([numberAt(3)]);
      expect(await numbersAt('wizara', { status: 'in-progress' })).toEqual([numberAt(1), numberAt(2)]);
    });

    it('says at the levels above nothing that changes with each act', async () => {
      const sent = anEvent();
      const given = next(sent, { status: 'acknowledged', respondBy: due }, 0);
      const started = next(given, { status: 'in-progress', assignee: 'neema' }, 0);
      const before = await having(sent, given);
      const after = await having(sent, given, started);

      expect(await after.queues.page('wizara', undefined, { by })).toEqual(
        await before.queues.page('wizara', undefined, { by }),
      );
      expect((await after.queues.page('kituo', undefined, { by })).items).toMatchObject([
        { status: 'in-progress', assignee: 'neema' },
      ]);
    });

    it('begins with what is due first', async () => {
      const { numbersAt } = await having(
        aSubmissionDue(1, 60),
        aSubmissionDue(2, -86_400),
        aSubmissionDue(3, 0),
      );

      expect(await numbersAt('wizara')).toEqual([numberAt(2), numberAt(3), numberAt(1)]);
    });

    it('lists what is overdue by when it was due, whatever it waits for', async () => {
      const sent = aSubmissionDue(2, 60);
      const longLate = next(sent, { status: 'in-progress', respondBy: plusSeconds(due, -60 * 86_400) }, 0);
      const { numbersAt } = await having(next(aSubmissionDue(1, 60), {}, 400), sent, longLate);

      expect(await numbersAt('wizara', { overdue: true })).toEqual([numberAt(2), numberAt(1)]);
    });

    it('finds nothing that is closed', async () => {
      const { numbersAt } = await having(submission, aSubmissionDue(1, 60));

      for (const institution of ['kituo', 'wizara'])
        expect(await numbersAt(institution, { status: 'closed' })).toEqual([]);
    });

    it('tells of an assignee above where a ticket is worked on no more than without that filter', async () => {
      const state = aState({ status: 'acknowledged', respondBy: due, assignee: 'neema' });
      const { queues } = await having(
        anEvent({ after: state }),
        anEvent({ type: 'reply', version: 2, by: { actor: 'citizen' }, before: state, after: state }),
      );
      const mine = { assignee: 'neema' } as const;

      expect((await queues.page('kituo', mine, { by })).items).toMatchObject([
        { status: 'acknowledged', assignee: 'neema', newMessage: true },
      ]);
      expect(await queues.page('wizara', mine, { by })).toEqual(
        await queues.page('wizara', undefined, { by }),
      );
    });

    it('is filtered by status, by kind or by assignee', async () => {
      const question = anEvent({ number: numberAt(1), subject: { kind: 'question' } });
      const assigned = anEvent({
        number: numberAt(2),
        after: aState({ status: 'in-progress', assignee: 'neema' }),
      });
      const { numbersAt } = await having(submission, question, assigned);

      expect(await numbersAt('halmashauri', { status: 'in-progress' })).toEqual([numberAt(2)]);
      expect(await numbersAt('kituo', { kind: 'question' })).toEqual([numberAt(1)]);
      expect(await numbersAt('kituo', { kind: 'suggestion' })).toEqual([]);
      expect(await numbersAt('halmashauri', { assignee: 'neema' })).toEqual([numberAt(2)]);
      expect(await numbersAt('halmashauri', { assignee: 'juma' })).toEqual([]);
    });

    it('leaves no line behind under a former status, kind or assignee', async () => {
      const first = aState({ assignee: 'neema' });
      const then = aState({ status: 'acknowledged', assignee: 'juma' });
      const { numbersAt, queues } = await having(
        anEvent({ after: first }),
        anEvent({
          type: 'reclassify',
          version: 2,
          before: first,
          after: then,
          subject: { kind: 'question' },
        }),
      );

      expect(await numbersAt('kituo', { status: 'submitted' })).toEqual([]);
      expect(await numbersAt('kituo', { kind: 'complaint' })).toEqual([]);
      expect(await numbersAt('kituo', { assignee: 'neema' })).toEqual([]);
      expect((await queues.assignedTo('neema', { by })).items).toEqual([]);
      expect((await queues.assignedTo('juma', { by })).items).toMatchObject([{ number: aNumber }]);
    });
  });

  describe('a link', () => {
    it('of the holder is listed by the month in which the ticket came', async () => {
      const { queues } = await having(submission);

      expect((await queues.holdingIn('kituo', '2026-11', { by })).items).toEqual([
        {
          number: aNumber,
          kind: 'complaint',
          urgent: false,
          sensitive: false,
          role: 'holding',
          state: 'open',
          since: submission.at,
        },
      ]);
      expect((await queues.holdingIn('wizara', '2026-11', { by })).items).toEqual([]);
    });

    it('of a former holder is listed by the month of handing on, as open or closed', async () => {
      const { queues, hear } = await having(submission, escalation);
      expect((await queues.heldIn('kituo', 'open', '2026-12', { by })).items).toMatchObject([
        { number: aNumber, role: 'held', state: 'open', since: escalation.at },
      ]);

      await hear(closing);

      expect((await queues.heldIn('kituo', 'open', '2026-12', { by })).items).toEqual([]);
      expect((await queues.heldIn('kituo', 'closed', '2026-12', { by })).items).toMatchObject([
        { number: aNumber, role: 'held', state: 'closed', since: escalation.at },
      ]);
    });

    it('of whoever held it last survives closing, in the month that people see on the wall', async () => {
      const { queues } = await having(submission, escalation, closing);

      expect((await queues.closedIn('wizara', '2027-01', { by })).items).toMatchObject([
        { number: aNumber, role: 'holding', state: 'closed', since: closing.at },
      ]);
      expect((await queues.closedIn('wizara', '2026-12', { by })).items).toEqual([]);
      expect((await queues.closedIn('kituo', '2027-01', { by })).items).toEqual([]);
    });

    it('says anew whom the ticket is about once somebody is named', async () => {
      const named = anEvent({
        type: 'name-officer',
        version: 3,
        at: escalation.at,
        before: escalation.after,
        after: escalation.after,
        about: anAbout({ officer: 'juma' }),
      });
      const { queues } = await having(submission, escalation, named);

      expect((await queues.heldIn('kituo', 'open', '2026-12', { by })).items).toMatchObject([
        { about: { officer: 'juma' } },
      ]);
    });
  });

  describe('directions', () => {
    const standing = (version: number, details: Parameters<typeof aState>[0]) =>
      aState({ status: 'acknowledged', ...details, ...(version > 0 && { direction: version }) });
    const given = anEvent({
      type: 'direct',
      version: 2,
      at: '2026-11-24T10:00:00Z',
      by: { actor: 'head-above', officer: 'mkuu', institution: 'halmashauri' },
      before: standing(0, {}),
      after: standing(2, {}),
      facts: { dueBy: '2026-11-27T12:30:00Z' },
    });
    const reported = anEvent({
      type: 'report-direction',
      version: 3,
      at: '2026-11-25T10:00:00Z',
      by: { actor: 'head', officer: 'asha', institution: 'kituo' },
      before: standing(2, {}),
      after: standing(0, {}),
      facts: { direction: 2, dueBy: '2026-11-27T12:30:00Z', giver: 'mkuu' },
    });
    const line = {
      number: aNumber,
      kind: 'complaint',
      urgent: false,
      sensitive: false,
      holder: 'kituo',
      officer: 'mkuu',
      institution: 'halmashauri',
      direction: 2,
      givenAt: given.at,
      to: 'kituo',
      dueBy: '2026-11-27T12:30:00Z',
    };
    const ended = { how: 'done', at: reported.at, officer: 'asha', institution: 'kituo' };

    it('are listed with who gave them and with the office that they went to, until they are done', async () => {
      const { queues, hear } = await having(submission, given);
      const open = [
        await queues.directionsBy('mkuu', 'open', { by }),
        await queues.directionsTo('kituo', 'open', { by }),
      ];
      expect(open).toEqual([{ items: [line] }, { items: [line] }]);

      await hear(reported);

      const after = await Promise.all([
        queues.directionsBy('mkuu', 'open', { by }),
        queues.directionsTo('kituo', 'open', { by }),
        queues.directionsBy('mkuu', 'ended', { by }),
        queues.directionsTo('kituo', 'ended', { by }),
      ]);
      const done = { items: [{ ...line, ended }] };
      expect(after).toEqual([{ items: [] }, { items: [] }, done, done]);
    });

    it('are the same in whatever order it was heard, and survive closing', async () => {
      const { queues } = await having(
        { ...closing, version: 4, before: reported.after, after: aState({ status: 'closed' }) },
        reported,
        given,
        submission,
        given,
      );
      expect(await queues.directionsBy('mkuu', 'ended', { by })).toEqual({ items: [{ ...line, ended }] });
      expect(await queues.directionsBy('mkuu', 'open', { by })).toEqual({ items: [] });
    });

    it('begin with what is due first, and of what ended with the newest, each on one page', async () => {
      const directed = (place: number, seconds: number): TicketEvent => ({
        ...given,
        number: numberAt(place),
        facts: { dueBy: plusSeconds('2026-11-27T12:30:00Z', seconds) },
      });
      const many = Array.from({ length: 60 }, (_, place) => directed(place, (place * 37) % 60));
      const done = many.map(({ number }, place) => ({
        ...reported,
        number,
        at: plusSeconds(reported.at, (place * 17) % 60),
      }));
      const { queues } = await having(...many, ...done.slice(0, 30));
      const open = await allOf((asked) => queues.directionsTo('kituo', 'open', asked));
      expect(open).toHaveLength(30);
      expect(open.map(({ dueBy }) => dueBy)).toEqual(open.map(({ dueBy }) => dueBy).toSorted());
      const over = (await allOf((asked) => queues.directionsTo('kituo', 'ended', asked))).map(
        (one) => one.ended?.at ?? '',
      );
      expect(over).toHaveLength(30);
      expect(over).toEqual(over.toSorted().toReversed());
    });
  });

  describe('events', () => {
    const history = [submission, escalation, closing] as const;

    it('that were heard before change nothing, and say so', async () => {
      const { hear } = await having(...history);

      for (const event of history) expect(await hear(event)).toBe('nothing-new');
    });

    it.each([
      ['backwards', [2, 1, 0]],
      ['the newest first', [2, 0, 1]],
      ['the oldest last but one', [1, 0, 2]],
      ['repeated and mixed', [1, 1, 2, 0, 1, 0, 2]],
    ])('%s end where they do in order', async (_, order) => {
      const inOrder = await having(...history);
      const mixed = await having(...order.flatMap((place) => history[place] ?? []));

      expect(await everything(mixed)).toEqual(await everything(inOrder));
    });

    it('all at once end there too', async () => {
      const inOrder = await having(...history);
      const atOnce = await having();
      await Promise.all([...history, ...history].map(atOnce.hear));

      expect(await everything(atOnce)).toEqual(await everything(inOrder));
    });

    it('heard again after the institution moved take the line along', async () => {
      const { queueProjector, queues } = await open(someCursors());
      await queueProjector.apply(submission, { levels: ['kituo', 'halmashauri', 'wizara'], timeZone });

      await queueProjector.apply(submission, { levels: ['kituo', 'mkoa'], timeZone });

      expect((await queues.page('halmashauri', undefined, { by })).items).toEqual([]);
      expect((await queues.page('mkoa', undefined, { by })).items).toHaveLength(1);
    });

    it('that come back to a place after its line was removed put it there again', async () => {
      const reopened = anEvent({
        type: 'appeal',
        version: 4,
        at: '2027-01-02T06:00:00Z',
        before: closing.after,
        after: escalation.after,
      });
      const { numbersAt } = await having(...history, reopened);

      expect(await numbersAt('wizara')).toEqual([aNumber]);
    });
  });

  describe('pages', () => {
    const many = Array.from({ length: 50 }, (_, place) => aSubmissionDue(place, place * 60));

    it('have 20 lines, each ticket on one of them', async () => {
      const { queues, numbersAt } = await having(...many);

      expect((await queues.page('wizara', undefined, { by })).items).toHaveLength(20);
      expect(await numbersAt('wizara')).toEqual(many.map(({ number }) => number));
    });

    it('are full or the last, whatever is hidden from who asks', async () => {
      const { queues } = await having(...many);
      const hidden = new Set([0, 19, 20, 21, 22, 23, 24, 25, 26, 49].map((place) => many[place]?.number));
      const shownOf = <Shown extends { readonly number: string }>(lines: readonly Shown[]) =>
        Promise.resolve(lines.map((line) => (hidden.has(line.number) ? undefined : line)));

      const first = await queues.page('wizara', undefined, { by, shownOf });
      const second = await queues.page('wizara', undefined, { by, shownOf, cursor: first.next ?? '' });

      expect([...first.items, ...second.items].map(({ number }) => number)).toEqual(
        many.map(({ number }) => number).filter((number) => !hidden.has(number)),
      );
      expect([first.items.length, second.items.length, second.next]).toEqual([20, 20, undefined]);
    });

    it('go on after the last line, whatever came before it meanwhile', async () => {
      const { queues, hear } = await having(...many);
      const { next = '' } = await queues.page('wizara', undefined, { by });
      await hear(aSubmissionDue(999, -1));

      const second = await queues.page('wizara', undefined, { by, cursor: next });

      expect(second.items[0]?.number).toBe(many[20]?.number);
    });
  });

  describe('a cursor', () => {
    const many = Array.from({ length: 21 }, (_, place) => aSubmissionDue(place, place));
    let now: Instant = '2026-11-24T09:00:00Z';

    async function aCursor() {
      now = '2026-11-24T09:00:00Z';
      const { queueProjector, queues } = await open(someCursors(() => now));
      for (const event of many) await queueProjector.apply(event, { levels: ['kituo', 'wizara'], timeZone });
      const { next = '' } = await queues.page('kituo', { kind: 'complaint' }, { by });
      return { queues, cursor: next };
    }

    it('works within the hour', async () => {
      const { queues, cursor } = await aCursor();
      now = plusSeconds(now, 3600);

      const { items } = await queues.page('kituo', { kind: 'complaint' }, { by, cursor });

      expect(items.map(({ number }) => number)).toEqual([many[20]?.number]);
    });

    it('is refused after it', async () => {
      const { queues, cursor } = await aCursor();
      now = plusSeconds(now, 3601);

      await expect(queues.page('kituo', { kind: 'complaint' }, { by, cursor })).rejects.toThrow(
        InvalidCursor,
      );
    });

    it('is refused to another officer, for another institution, filter or listing', async () => {
      const { queues, cursor } = await aCursor();
      const foreign = [
        queues.page('kituo', { kind: 'complaint' }, { by: 'juma', cursor }),
        queues.page('wizara', { kind: 'complaint' }, { by, cursor }),
        queues.page('kituo', { kind: 'question' }, { by, cursor }),
        queues.page('kituo', undefined, { by, cursor }),
        queues.assignedTo('kituo', { by, cursor }),
        queues.closedIn('kituo', '2026-11', { by, cursor }),
      ];

      for (const page of foreign) await expect(page).rejects.toThrow(InvalidCursor);
    });
  });
}
