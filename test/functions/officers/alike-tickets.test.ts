import { describe, expect, it } from 'vitest';
import { replyOfCitizen } from '../../../domain/casework/acts/handling/reply.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { RoadOffice, type Alike } from './a-road-office.ts';

const head = 'mkuu-wakala';

describe('for an opened ticket others are shown that are likely of the same incident', () => {
  it('with why, whether their citizens said so, and how many wait', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    const joined = await office.isJoined();
    office.now = plusSeconds(office.now, 2 * 86_400);
    const similar = await office.isSent();
    await office.isSent({ subject: 'Taa', description: 'Taa za barabarani haziwaki kabisa usiku.' });
    expect(await office.showsAlike(first)).toMatchObject({
      people: 2,
      tickets: [
        {
          number: joined,
          saidSame: true,
          merged: false,
          why: expect.stringMatching(
            /^Its citizen said that it is the same, no place said, less than a day apart, \d+ words in common\.$/,
          ) as string,
        },
        {
          number: similar,
          saidSame: false,
          why: expect.stringMatching(/^No place said, 2 days apart, /) as string,
        },
      ],
    });
    expect(await office.showsAlike(joined)).toMatchObject({ people: 2, tickets: [{ number: first }, {}] });
    expect(await office.showsAlike(similar)).toMatchObject({ people: 1, tickets: [{}, {}] });
  });

  it('in Swahili', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    await office.isJoined();
    const { body } = await office.asks(head, 'show-alike-tickets', {
      params: { number: first },
      headers: { 'accept-language': 'sw' },
    });
    expect((body['alike'] as Alike).tickets[0]?.why).toMatch(
      /^Mwananchi mwenyewe amesema ni jambo lile lile, mahali hapajatajwa, hazijapishana siku, maneno \d+ yanayofanana\.$/,
    );
  });

  it('of the same kind at the same office alone, and open ones', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    await office.isSent({ kind: 'question' });
    await office.isSent({ institution: 'jirani' });
    await office.isSent({ aboutHead: true });
    await office.isSent({ officerName: 'Bwana Mussa wa dirisha la tatu' });
    const answered = await office.isSent();
    await office.opens(head, answered);
    const reason = 'Shimo limezibwa leo asubuhi, asante.';
    expect((await office.does(head, 'respond', answered, { finding: 'upheld', reason })).status).toBe(200);
    expect(await office.showsAlike(first)).toEqual({ people: 1, tickets: [] });
  });

  it('to officers of the holder alone', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    await office.isJoined();
    expect(await office.showsAlike(first, 'mkuu-wizara')).toBeUndefined();
  });

  it('none beside one that is about somebody', async () => {
    const office = new RoadOffice();
    const number = await office.isSent({ officerName: 'Bwana Mussa wa dirisha la tatu' });
    expect(await office.showsAlike(number)).toBeUndefined();
  });

  it('also where it came from another office: from its opening on it is compared there', async () => {
    const office = new RoadOffice();
    const moved = await office.isSent({ institution: 'jirani' });
    const message = 'Barabara hii ni ya wakala, tumeipeleka huko.';
    await office.opens('mkuu-jirani', moved);
    const { status } = await office.does('mkuu-jirani', 'transfer', moved, { to: 'wakala', reason: message });
    expect(status).toBe(200);
    const here = await office.isSent();
    expect(await office.showsAlike(here)).toEqual({ people: 1, tickets: [] });
    await office.isOpened(head, moved);
    expect(office.calls).toContain('keep');
    expect(await office.showsAlike(here)).toMatchObject({ tickets: [{ number: moved }] });
    expect(await office.showsAlike(moved)).toMatchObject({ tickets: [{ number: here }] });
    expect(office.calls).not.toContain('keep');
  });
});

describe('a look at what is alike', () => {
  it('is no read, of the ticket or of any other', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    const joined = await office.isJoined();
    await office.showsAlike(first);
    expect(await office.reads.readsOf(first)).toHaveLength(1);
    expect(await office.reads.readsOf(joined)).toEqual([]);
  });

  it('reads each of the others once, and no more than eight', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    for (let sent = 0; sent < 12; sent += 1) await office.isJoined();
    expect(await office.showsAlike(first)).toMatchObject({ people: 13 });
    expect(office.calls.filter((call) => call === 'history')).toHaveLength(1 + 8);
    const others = Array.from({ length: 8 }, () => 'QueryCommand');
    expect(office.commands).toEqual(['GetCommand', 'GetCommand', 'QueryCommand', 'QueryCommand', ...others]);
  });

  it('compares anew what is hashed under a former key, once somebody of the holder read it', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    const joined = await office.isJoined();
    const [stored] = (await office.comparable.openAt('wakala', 'barabara')).filter(
      ({ number }) => number === joined,
    );
    if (stored === undefined) throw new Error('It is not compared.');
    await office.comparable.keep({ ...stored, key: 'former' });
    const look = () => office.asks(head, 'show-alike-tickets', { params: { number: joined } });
    expect((await look()).body).toEqual({ number: joined });
    await office.isOpened(head, joined);
    expect((await look()).body).toMatchObject({ alike: { people: 2, tickets: [{ number: first }] } });
    expect(await office.comparable.openAt('wakala', 'barabara')).toContainEqual(stored);
  });
});

describe('opening a ticket', () => {
  /** Beside the officer's, whose item alone tests read: its own tells whose login it is. */
  const ofLogin = 1;
  const most = 8;

  it('takes five calls of DynamoDB beside the login, as a note does, whatever is alike', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    for (let sent = 0; sent < 10; sent += 1) await office.isJoined();
    await office.isOpened(head, first);
    await office.isOpened(head, first);
    expect(office.commands).toEqual([
      'GetCommand', // the officer
      'GetCommand', // the state
      'QueryCommand', // the rest
      'GetCommand', // the end of the chain of reads
      'TransactWriteCommand', // the read
    ]);
    await office.does(head, 'note', first, { message: 'Fundi ameitwa.' });
    expect(office.commands).toHaveLength(5);
  });

  it('takes a few more of many events, of a citizen who is named, or for the first time at its office', async () => {
    const office = new RoadOffice();
    const contact = { phone: '0713000999', name: 'Neema Lyimo' };
    const named = await office.isSent({ openness: 'identified', contact });
    await office.isOpened(head, named);
    expect((await office.opens(head, named)).body).toHaveProperty('citizen');
    expect(office.commands.length + ofLogin).toBeLessThanOrEqual(most);
    const long = await office.isSent();
    for (let written = 0; written < 40; written += 1) {
      office.now = plusSeconds(office.now, 7200);
      expect((await office.does(head, 'note', long, { message: 'Fundi ameitwa.' })).status).toBe(200);
    }
    await office.isOpened(head, long);
    expect(office.commands.length + ofLogin).toBeLessThanOrEqual(most);
    const moved = await office.isSent({ institution: 'jirani' });
    const reason = 'Barabara hii ni ya wakala, tumeipeleka huko.';
    await office.does('mkuu-jirani', 'transfer', moved, { to: 'wakala', reason });
    await office.isOpened(head, moved);
    expect(office.commands).toContain('PutCommand');
    expect(office.commands.length + ofLogin).toBeLessThanOrEqual(most);
  });
});

describe('who said "me too" and was merged', () => {
  it('gets the answer of the first, and both are counted until then', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    const joined = await office.isJoined();
    await office.opens(head, first);
    await office.opens(head, joined);
    expect((await office.does(head, 'merge', joined, { into: first })).status).toBe(200);
    expect(await office.showsAlike(first)).toMatchObject({
      people: 2,
      tickets: [{ number: joined, merged: true }],
    });
    const reason = 'Shimo limezibwa leo asubuhi, asante.';
    expect((await office.does(head, 'respond', first, { finding: 'upheld', reason })).status).toBe(200);
    const event = (await office.historyOf(first)).events.at(-1);
    if (event === undefined) throw new Error('It was not answered.');
    await office.keepsMergers(event);
    expect((await office.historyOf(joined)).ticket.status).toBe('responded');
    expect(await office.comparable.openAt('wakala', 'barabara')).toEqual([]);
  });

  it('but wrote since that it is another matter, is not answered with the words for the first', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    const joined = await office.isJoined();
    await office.opens(head, first);
    await office.opens(head, joined);
    await office.does(head, 'merge', joined, { into: first });
    const message = 'Hapana, shimo langu ni lingine kabisa.';
    await office.citizen(joined, (history, rules) =>
      replyOfCitizen(
        history,
        {
          by: { actor: 'citizen' },
          at: office.now,
          written: { salt: 'bb', commitment: 'dd', parts: { message } },
        },
        rules,
      ),
    );
    const reason = 'Shimo limezibwa leo asubuhi, asante.';
    await office.does(head, 'respond', first, { finding: 'upheld', reason });
    const event = (await office.historyOf(first)).events.at(-1);
    if (event === undefined) throw new Error('It was not answered.');
    await office.keepsMergers(event);
    const { ticket, events } = await office.historyOf(joined);
    expect([events.at(-1)?.type, ticket.status, ticket.mergedInto]).toEqual([
      'part',
      'in-progress',
      undefined,
    ]);
    expect(ticket.cycle.respondBy).toBeDefined();
  });
});

it('nobody lays a "me too" to the first without having read it', async () => {
  const office = new RoadOffice();
  const first = await office.isSent();
  const joined = await office.isJoined();
  await office.opens(head, first);
  expect(await office.does(head, 'merge', joined, { into: first })).toMatchObject({
    status: 409,
    body: { refusal: 'not-read' },
  });
});
