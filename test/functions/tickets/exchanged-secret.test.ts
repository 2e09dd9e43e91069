import { describe, expect, it } from 'vitest';
import { checkIntegrity } from '../../../application/record/check-integrity.ts';
import { note } from '../../../domain/casework/acts/handling/note.ts';
import { FollowedTicket } from '../../builders/views/a-followed-ticket.ts';
import type { Service } from '../../builders/views/service.ts';
import { walksFrom } from '../../builders/walk.ts';

/** Lists the fields of which tickets rang. */
const rang = ({ captured }: Service) =>
  captured.lines
    .filter((line) => line.includes('head-not-as-recorded'))
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    .map(({ number, outcome, level }) => ({ number, outcome, level }));

/** As whoever writes the table does it: another hash in the place of that of the receipt secret. */
const exchanges = ({ service, number }: FollowedTicket, secret: object = { hash: 'f'.repeat(64) }): void =>
  service.tampersWithHead(number, (state) => ({ ...state, secret: { ...state.secret, ...secret } }));

const alarmOf = ({ number }: FollowedTicket) => ({ number, outcome: 'secret.hash', level: 'error' });

describe('a receipt secret whose hash somebody exchanged in the table', () => {
  it('opens the ticket to its citizen all the same, and rings', async () => {
    const ticket = await FollowedTicket.sent();
    exchanges(ticket);

    const followed = await ticket.follows();
    const acted = await ticket.does('reply', { message: 'Mtaa ni Bwawani.' });

    expect(followed.status).toBe(200);
    expect([200, 201]).toContain(acted.status);
    expect(rang(ticket.service)).toContainEqual(alarmOf(ticket));
  });

  it('opens it to nobody else, and rings when somebody tries', async () => {
    const ticket = await FollowedTicket.sent();
    exchanges(ticket);

    const answer = await ticket.service.follows(ticket.number, ticket.wrongSecret);

    expect(answer.status).toBe(404);
    expect(rang(ticket.service)).toEqual([alarmOf(ticket)]);
  });

  it('is told neither by its answer nor by the calls from one that is as it was, and from no ticket', async () => {
    const [exchanged, sound] = [await FollowedTicket.sent(), await FollowedTicket.sent()];
    exchanges(exchanged);
    const answers = [
      await exchanged.service.follows(exchanged.number, exchanged.wrongSecret),
      await sound.service.follows(sound.number, sound.wrongSecret),
      await sound.service.follows('261100000021', sound.wrongSecret),
    ];

    expect(answers.map(({ status, text }) => [status, text])).toEqual(
      answers.map(() => [404, answers[0]?.text]),
    );
    expect(rang(sound.service)).toEqual([]);
  });

  it.each([
    ['a key that there is not', { key: '9' }],
    ['a generation that nobody made', { generation: 3 }],
  ])('is noticed with %s', async (_what, secret) => {
    const ticket = await FollowedTicket.sent();
    exchanges(ticket, { hash: 'f'.repeat(64), ...secret });

    await ticket.follows();

    expect(rang(ticket.service)).toEqual([alarmOf(ticket)]);
  });

  it('is held against the record of its replacement once it was replaced', async () => {
    const ticket = await FollowedTicket.sent();
    const { service, number } = ticket;
    await service.asksForSecret(number, '0712345678');
    expect((await ticket.follows()).status).toBe(404); // the first one is over, and nothing is wrong
    expect(rang(service)).toEqual([]);
    exchanges(ticket);

    expect((await ticket.follows()).status).toBe(404);
    expect(rang(service)).toEqual([alarmOf(ticket)]);
  });

  it('is found by the walk, with the field', async () => {
    const ticket = await FollowedTicket.sent();
    exchanges(ticket);

    const { ports, captured } = ticket.service;
    await walksFrom(ports.integrityCheck, '2026-11-24T09:00:00Z', ports.now());
    await checkIntegrity(ports, { log: captured.log, millisecondsLeft: () => Infinity });

    expect(rang(ticket.service)).toEqual([{ ...alarmOf(ticket), outcome: 'secret.hash' }]);
  });
});

describe('the chain of who opened a ticket, removed from the table', () => {
  it('rings when the citizen looks who did, where an act knows that somebody had', async () => {
    const ticket = await FollowedTicket.sent();
    const { service, number } = ticket;
    const cut = () => service.captured.lines.filter((line) => line.includes('chain-not-as-recorded'));
    await service.happens(number, (history) => {
      const at = '2026-11-24T10:00:00Z';
      const change = note(history, {
        by: { actor: 'officer', officer: 'karani', institution: 'kituo' },
        at,
      });
      return { ...change, event: { ...change.event, reads: { count: 1, hash: 'a'.repeat(22) } } };
    });

    expect((await ticket.follows()).status).toBe(200);
    expect(cut().map((line) => JSON.parse(line) as object)).toMatchObject([
      { level: 'error', number, type: 'reads', outcome: 'removed' },
    ]);
  });
});
