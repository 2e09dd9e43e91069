import { globSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarToTellBy, rowOf, type EventRow } from '../../../../domain/analytics/lake/event-row.ts';
import { isEventOf, type TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import type { Calendar } from '../../../../domain/foundation/time/calendar.ts';
import { secondsOf, type Instant } from '../../../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../../../domain/foundation/time/local-day.ts';
import { isOpen, workingSecondsBetween } from '../../../../domain/foundation/time/working-time.ts';
import type { Act } from '../../../../domain/foundation/vocabulary/acts.ts';
import { whereabouts as allWhereabouts } from '../../../../domain/foundation/vocabulary/whereabouts.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { deskWays, statedWay, wayStated } from '../../../../domain/foundation/vocabulary/desk-ways.ts';
import { channels } from '../../../../domain/foundation/vocabulary/kinds.ts';
import type { Rating } from '../../../../domain/foundation/vocabulary/findings.ts';
import { aCalendar, local } from '../../../builders/calendar.ts';
import { seedsFrom } from '../../../builders/chance.ts';
import type { LakeQuery } from '../../../../operations/questions/questions.ts';
import { Lake, type AnsweredLine } from '../../../builders/lake.ts';
import { aPolicy } from '../../../builders/policy.ts';
import { aState, anEvent, type EventDetails } from '../../../builders/ticket-event.ts';
import { aPlay, playLife } from '../../../builders/lives/played-life.ts';

const zone = 'Africa/Dar_es_Salaam';
const tickets = 300;
const files = globSync('queries/*.sql').map((file) => basename(file, '.sql'));

/** A ticket as the lake may be told of it, with the calendars of its events. */
interface LivedTicket {
  readonly events: readonly TicketEvent[];
  readonly calendars: ReadonlyMap<number, Calendar>;
}

/** What was suggested before a ticket: often what was chosen, sometimes among others, nothing, or not to be told. */
function withSuggestions(event: TicketEvent, place: number): TicketEvent {
  if (!isEventOf(event, 'submit')) return event;
  const { subject, after, facts } = event;
  const understood = {
    model: place % 2 === 0 ? '3f9c02ab' : '77aa01cd',
    kinds: [subject.kind],
    categories: [[subject.category], ['mengineyo', subject.category], []][place % 3] ?? [],
    ...(place % 7 !== 0 && { ordinary: true as const }),
    offices: [[after.holder, 'mkoa'], ['mkoa', after.holder], ['mkoa'], []][place % 4] ?? [],
  };
  const way = deskWays[place % deskWays.length] ?? 'walk-in';
  const arrival = subject.channel === 'desk' ? statedWay(way) : {};
  return { ...event, facts: { ...facts, understood, ...arrival } };
}

/** Real lives, spread over places and channels; one of six stays sensitive where it was. */
function livesOf(seed: number): readonly LivedTicket[] {
  return fc.sample(aPlay, { numRuns: tickets, seed }).map((play, place) => {
    const { random, calendars } = playLife(
      { ...play, beginning: { ...play.beginning, named: false } },
      aPolicy(),
    );
    const channel = channels[place % channels.length] ?? 'web';
    const number = String(261_100_000_000 + place);
    const region = ['dodoma', 'mwanza'][place % 3];
    const whereabouts = [undefined, ...allWhereabouts][place % 4];
    const events = random.life.events.map((event) => {
      const { sensitive, ...subject } = event.subject;
      const isKept = sensitive === true && place % 6 === 0;
      return {
        ...(place % 5 === 0 ? event : withSuggestions(event, place)),
        number,
        subject: {
          ...subject,
          ...(isKept && { sensitive }),
          channel,
          ...(region !== undefined && { region, council: `${region}-${place % 2}` }),
          ...(whereabouts !== undefined && { whereabouts }),
        },
      };
    });
    return { events, calendars };
  });
}

const minute = (at: Instant): number => Math.floor(secondsOf(at) / 60);
const dateOf = ({ at }: TicketEvent): string => localDateAt(at, zone);

function calendarOf({ calendars }: LivedTicket, event: TicketEvent): Calendar {
  const calendar = calendars.get(calendarToTellBy(event) ?? 1);
  if (calendar === undefined) throw new Error('There is no such calendar.');
  return calendar;
}

/** What a question may know of a ticket: what happened on the days, unless it is kept. */
const seenOf = (life: LivedTicket, { from, to }: LakeQuery): readonly TicketEvent[] =>
  life.events.filter(
    (event) => event.subject.sensitive !== true && dateOf(event) >= from && dateOf(event) <= to,
  );

const answering: readonly Act[] = ['respond', 'refer', 'set-aside'];
/** Whether an event is an answer, and no officer undid it. */
const isAnswer = (event: TicketEvent, seen: readonly TicketEvent[]): boolean =>
  answering.includes(event.type) &&
  !seen.some(({ type, version }) => type === 'undo-response' && version === event.version + 1);
const cameWith = (events: readonly TicketEvent[], cycle: number | undefined): TicketEvent | undefined =>
  events.find(({ before, after }) => after.cycle === cycle && before?.cycle !== cycle);

/** Lines with their counts, by what they are of. */
class Counted {
  readonly #lines = new Map<string, Record<string, string | number | null>>();

  count(of: Readonly<Record<string, string | null>>, counts: Readonly<Record<string, boolean>>): void {
    const key = JSON.stringify(of);
    const line = this.#lines.get(key) ?? { ...of };
    for (const [name, counted] of Object.entries(counts))
      line[name] = Number(line[name] ?? 0) + (counted ? 1 : 0);
    this.#lines.set(key, line);
  }

  get lines(): readonly AnsweredLine[] {
    return [...this.#lines.values()];
  }
}

type Recount = (lives: readonly LivedTicket[], asked: LakeQuery) => readonly AnsweredLine[];

/** Counts event by event, as who asks sees them. */
const each =
  (
    look: (
      counted: Counted,
      event: TicketEvent,
      seen: readonly TicketEvent[],
      office: (id: string | undefined) => id is string,
      life: LivedTicket,
    ) => void,
  ): Recount =>
  (lives, asked) => {
    const counted = new Counted();
    const isAsked = (id: string | undefined): id is string =>
      id !== undefined && (asked.office === 'all' || asked.office === id);
    for (const life of lives) {
      const seen = seenOf(life, asked);
      for (const event of seen) look(counted, event, seen, isAsked, life);
    }
    return counted.lines;
  };

const toldOf: readonly Act[] = [
  'acknowledge',
  'assign',
  'assign-to-self',
  'start',
  'request-information',
  'reply',
  'note',
  'respond',
  'undo-response',
  'extend',
  'transfer',
  'escalate',
  'direct',
  'report-direction',
  'reclassify',
  'raise-urgency',
  'refer',
  'set-aside',
  'merge',
  'take-in',
  'part',
  'carry-on',
];

/** Each question counted otherwise: out of the events, one ticket after another, without a row or a query. */
const recounts: Readonly<Record<string, Recount>> = {
  'transfers-on-the-last-day': each((counted, event, seen, isAsked, life) => {
    const came = cameWith(seen, event.before?.cycle);
    const office = event.before?.holder;
    if (event.type !== 'transfer' || came === undefined || !isAsked(office)) return;
    const worked = (one: TicketEvent) =>
      Math.floor(workingSecondsBetween('2026-01-01T00:00:00Z', one.at, calendarOf(life, one)) / 60);
    counted.count(
      { office },
      { transfers: true, on_the_last_day: worked(event) - worked(came) > 2 * 8 * 60 },
    );
  }),
  'quick-answers-rejected': each((counted, event, seen, isAsked) => {
    const came = cameWith(seen, event.after.cycle);
    const office = event.after.holder;
    if (!isAnswer(event, seen) || came === undefined || !isAsked(office)) return;
    if (minute(event.at) - minute(came.at) > 60) return;
    const isRejected = seen.some(
      (later) =>
        (later.type === 'appeal' && later.before?.cycle === event.after.cycle) ||
        (isEventOf(later, 'rate') && later.facts.rating < 3 && later.after.cycle === event.after.cycle),
    );
    counted.count({ office }, { quick_answers: true, rejected: isRejected });
  }),
  'waiting-by-channel-and-region': each((counted, event, seen, isAsked) => {
    if (event.type !== 'submit' || !isAsked(event.after.holder)) return;
    if (event.subject.kind !== 'complaint' && event.subject.kind !== 'question') return;
    const answer = seen.find((one) => isAnswer(one, seen));
    const wait = answer && minute(answer.at) - minute(event.at);
    const ended = seen.findLast(({ type }) => ['withdraw', 'undo-withdrawal', 'carry-on'].includes(type));
    const isGone = wait === undefined && ended?.type === 'withdraw';
    const days = wait === undefined ? undefined : Math.ceil(wait / (24 * 60));
    counted.count(
      {
        channel: event.subject.channel,
        desk_way: (isEventOf(event, 'submit') ? wayStated(event.facts) : undefined) ?? '',
        region: event.subject.region ?? event.subject.whereabouts ?? '',
      },
      {
        sent: true,
        within_a_day: days !== undefined && days <= 1,
        within_five_days: days !== undefined && days > 1 && days <= 5,
        within_fifteen_days: days !== undefined && days > 5 && days <= 15,
        later: days !== undefined && days > 15,
        still_waiting: days === undefined && !isGone,
        withdrawn: isGone,
      },
    );
  }),
  'categories-handed-on': each((counted, event, _seen, isAsked) => {
    const from = event.before?.holder;
    if (event.type !== 'transfer' || !isAsked(from)) return;
    counted.count(
      { category: event.subject.category, from_office: from, to_office: event.after.holder },
      { transfers: true },
    );
  }),
  'others-as-category': each((counted, event, seen, isAsked) => {
    const office = event.after.holder;
    const isSent = event.type === 'submit';
    if ((!isSent && !isAnswer(event, seen)) || !isAsked(office)) return;
    const isOther = event.subject.category === 'mengineyo';
    counted.count(
      { office },
      {
        sent: isSent,
        sent_as_others: isSent && isOther,
        answers: !isSent,
        answered_as_others: !isSent && isOther,
      },
    );
  }),
  'deadlines-lost-by-reclassifying': each((counted, { type, before, after }, _seen, isAsked) => {
    if ((type !== 'reclassify' && type !== 'undo-reclassification') || !isAsked(after.holder)) return;
    const [was, is] = [before?.respondBy, after.respondBy];
    const byOffice = type === 'reclassify';
    counted.count(
      { office: after.holder },
      {
        reclassified: byOffice,
        lost_deadline: byOffice && was !== undefined && is === undefined,
        later_deadline: byOffice && was !== undefined && is !== undefined && minute(is) > minute(was),
        undone: !byOffice,
      },
    );
  }),
  'arrivals-by-council-and-month': (lives, asked) => {
    const counted = new Counted();
    for (const life of lives)
      for (const event of seenOf(life, asked)) {
        const { region = '', council } = event.subject;
        if (event.type !== 'submit' || council === undefined) continue;
        if (asked.office !== 'all' && asked.office !== event.after.holder) continue;
        counted.count({ region, council, sent_in: dateOf(event).slice(0, 7) }, { tickets: true });
      }
    const former: Readonly<Record<string, string>> = { '2026-12': '2026-11', '2027-01': '2026-12' };
    return counted.lines.map((line) => ({
      ...line,
      month_before:
        counted.lines.find(
          (other) =>
            other['council'] === line['council'] && other['sent_in'] === former[String(line['sent_in'])],
        )?.['tickets'] ?? null,
    }));
  },
  'what-became-of-suggestions': each((counted, event, seen, isAsked) => {
    if (!isEventOf(event, 'submit') || event.facts.understood?.ordinary !== true) return;
    if (!isAsked(event.after.holder)) return;
    const { model, categories, offices } = event.facts.understood;
    const placing: readonly Act[] = ['submit', 'transfer', 'undo-transfer'];
    const office = seen.findLast(({ type }) => placing.includes(type))?.after.holder ?? event.after.holder;
    const { kind, category } = seen.at(-1)?.subject ?? event.subject;
    counted.count(
      {
        month: dateOf(event).slice(0, 7),
        category,
        council: event.subject.council ?? null,
        office,
        model,
        suggested: offices[0] ?? null,
      },
      {
        tickets: true,
        category_first: categories[0] === category,
        office_at_all: offices.includes(office),
        transferred: office !== event.after.holder,
        reclassified: kind !== event.subject.kind || category !== event.subject.category,
      },
    );
  }),
  'appeals-by-category-and-outcome': each((counted, event, seen, isAsked) => {
    if (event.type !== 'appeal' || !isAsked(event.before?.holder)) return;
    const answer = seen.find((later) => later.version > event.version && isAnswer(later, seen));
    const outcome =
      answer === undefined
        ? 'none-yet'
        : isEventOf(answer, 'respond', 'refer')
          ? answer.facts.finding
          : 'set-aside';
    counted.count({ category: event.subject.category, outcome }, { appeals: true });
  }),
  'acts-after-hours': each((counted, event, _seen, isAsked, life) => {
    const office = event.before?.holder;
    if (!['officer', 'assignee', 'head'].includes(event.by.actor) || !toldOf.includes(event.type)) return;
    if (!isAsked(office)) return;
    counted.count(
      { office, act: event.type },
      { acts: true, after_hours: !isOpen(event.at, calendarOf(life, event)) },
    );
  }),
};

/** The row of an event as the lake was told of it before it had columns of suggestions: a replay adds the other one. */
const asBeforeSuggestions = (row: EventRow): EventRow =>
  omit(row, 'suggested_model', 'suggested_category', 'suggested_office', 'suggested_offices');

const inOneOrder = (lines: readonly AnsweredLine[]): readonly string[] =>
  lines
    .map((line) => JSON.stringify(Object.entries(line).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .toSorted();

const everything: LakeQuery = { from: '2026-11-01', to: '2027-03-31', office: 'all' };
const periods: readonly LakeQuery[] = [
  everything,
  { from: '2026-11-01', to: '2027-03-31', office: 'kituo' },
  { from: '2026-11-27', to: '2026-12-18', office: 'all' },
];

describe.each(seedsFrom(20_261_127, 1))('over the rows of %i, some of which came several times', (seed) => {
  const lives = livesOf(seed);
  let lake: Lake;
  beforeAll(async () => {
    const rows = lives.flatMap((life) =>
      life.events.flatMap((event) => rowOf(event, event.number, calendarOf(life, event)) ?? []),
    );
    lake = await Lake.of([
      ...rows,
      ...rows.filter((_, place) => place % 3 === 0),
      ...rows.filter((_, place) => place % 4 === 0).map(asBeforeSuggestions),
    ]);
  });
  afterAll(() => {
    lake.close();
  });

  test.each(files)('%s is what a count of the events gives', async (question) => {
    const recount = recounts[question];
    if (recount === undefined) throw new Error('Nobody counts it otherwise.');
    for (const asked of periods) {
      const answer = await lake.asks(question, asked);
      expect(inOneOrder(answer)).toEqual(inOneOrder(recount(lives, asked)));
    }
    expect((await lake.asks(question, everything)).length).toBeGreaterThan(0);
  });
});

describe('by example', () => {
  /** The answer to a question over tickets of these events, in the order in which they are told. */
  async function answerOver(
    question: string,
    ...lives: readonly (readonly EventDetails[])[]
  ): Promise<readonly AnsweredLine[]> {
    const calendar = aCalendar();
    const rows = lives.flatMap((life, ticket) =>
      life.flatMap((details, place) => {
        const former = life[place - 1];
        const event = anEvent({
          ...details,
          version: place + 1,
          ...(former !== undefined && { before: former.after ?? aState() }),
        });
        return rowOf(event, `ticket-${ticket}`, calendar) ?? [];
      }),
    );
    const lake = await Lake.of(rows);
    try {
      return await lake.asks(question, everything);
    } finally {
      lake.close();
    }
  }

  const sent: EventDetails = { type: 'submit', at: local('2026-11-24 10:00:00') };
  const answered = (at: string, details: EventDetails<'respond'> = {}): EventDetails<'respond'> => ({
    type: 'respond',
    at: local(at),
    after: aState({ status: 'responded' }),
    ...details,
  });

  test('an answer in the sixtieth minute is quick, and rejected by an appeal or a poor rating', async () => {
    const appealed: EventDetails = {
      type: 'appeal',
      at: local('2026-11-25 10:00:00'),
      after: aState({ holder: 'mkoa', cycle: 2 }),
    };
    const rated = (rating: Rating): EventDetails<'rate'> => ({
      type: 'rate',
      at: local('2026-11-25 10:00:00'),
      after: aState({ status: 'responded' }),
      facts: { rating },
    });
    const quick = answered('2026-11-24 11:00:00');
    const lives = [
      [sent, quick, appealed],
      [sent, quick, rated(2), appealed],
      [sent, quick, rated(3)],
      [sent, answered('2026-11-24 11:01:00'), rated(1)],
    ];
    expect(await answerOver('quick-answers-rejected', ...lives)).toEqual([
      { office: 'kituo', quick_answers: 3, rejected: 2 },
    ]);
  });

  test('a day of waiting is a day until its last minute, and no day is left out', async () => {
    const waits = [
      '2026-11-25 10:00:00',
      '2026-11-25 10:01:00',
      '2026-11-29 10:00:00',
      '2026-11-29 10:01:00',
      '2026-12-09 10:00:00',
      '2026-12-09 10:01:00',
    ].map((at) => [sent, answered(at)]);
    expect(await answerOver('waiting-by-channel-and-region', ...waits)).toEqual([
      {
        channel: 'web',
        desk_way: '',
        region: '',
        sent: 6,
        within_a_day: 1,
        within_five_days: 2,
        within_fifteen_days: 2,
        later: 1,
        still_waiting: 0,
        withdrawn: 0,
      },
    ]);
  });

  test('what came to a desk waits since the stamp on it', async () => {
    const stamped: EventDetails<'submit'> = {
      ...sent,
      type: 'submit',
      facts: { secretKey: '1', ...statedWay('email'), receivedAt: local('2026-11-20 10:00:00') },
    };
    const [line] = await answerOver('waiting-by-channel-and-region', [
      stamped,
      answered('2026-11-24 11:00:00'),
    ]);
    expect(line).toMatchObject({ desk_way: 'email', within_a_day: 0, within_five_days: 1 });
  });

  test('of an appeal counts the next answer, and no later one', async () => {
    const appeal = (holder: string, cycle: number): EventDetails => ({
      type: 'appeal',
      at: local('2026-11-26 10:00:00'),
      after: aState({ holder, cycle }),
    });
    const life = [
      sent,
      answered('2026-11-25 10:00:00', { facts: { finding: 'answered' } }),
      appeal('mkoa', 2),
      answered('2026-11-27 10:00:00', { facts: { finding: 'not-upheld' } }),
      appeal('wizara', 3),
      answered('2026-11-28 10:00:00', { facts: { finding: 'upheld' } }),
    ];
    expect(await answerOver('appeals-by-category-and-outcome', life)).toEqual([
      { category: 'water-supply', outcome: 'not-upheld', appeals: 1 },
      { category: 'water-supply', outcome: 'upheld', appeals: 1 },
    ]);
  });
});
