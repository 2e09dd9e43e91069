import { describe, expect, it } from 'vitest';
import { mostOfReach } from '../../../domain/foundation/vocabulary/at-once.ts';
import { listChainOf } from '../../../domain/audit/list-log.ts';
import { readKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { RoadOffice } from './a-road-office.ts';

const head = 'mkuu-wakala';

interface Incident {
  readonly number: string;
  readonly tickets: readonly {
    readonly number: string;
    readonly tie: string;
    readonly why?: string;
    readonly subject?: string;
    readonly opened: boolean;
  }[];
  readonly ended: readonly { readonly number: string; readonly status: { readonly code: string } }[];
  readonly isMore: boolean;
  readonly history: readonly { readonly what: string; readonly number: string }[];
}

const looks = (office: RoadOffice, number: string, officer = head): Promise<Seen> =>
  office.asks(officer, 'show-alike-tickets', { params: { number }, query: { incident: 'true' } });

async function incidentOf(office: RoadOffice, number: string, officer = head): Promise<Incident | undefined> {
  const { status, body } = await looks(office, number, officer);
  expect(status).toBe(200);
  return body['incident'] as Incident | undefined;
}

const tiesOf = (incident: Incident | undefined) =>
  incident?.tickets.map(({ number, tie, opened }) => [number, tie, opened]);

/** The numbers that are on record as seen in an officer's lists. */
const onRecord = (office: RoadOffice, officer: string): readonly unknown[] =>
  office.database
    .items('tickets')
    .filter(
      ({ PK, opened }) => PK === readKeys.partition(listChainOf(officer, office.now)) && opened === 'list',
    )
    .flatMap(({ tickets }) => tickets);

/** So many more of one matter: their numbers. */
async function more(office: RoadOffice, count: number): Promise<readonly string[]> {
  const numbers: string[] = [];
  while (numbers.length < count) numbers.push(await office.isSent());
  return numbers;
}

/** Three tickets of one matter: the second said so, the third is alike. The first was opened. */
async function threeOfOneMatter() {
  const office = new RoadOffice();
  const first = await office.isSent();
  const said = await office.isJoined();
  const alike = await office.isSent();
  await office.isSent({ subject: 'Taa', description: 'Taa za barabarani haziwaki kabisa usiku.' });
  await office.isOpened(head, first);
  return { office, first, said, alike };
}

describe('the incident of a ticket', () => {
  it('is it, those whose citizens said so and those that are alike, with their subjects and whether they were opened', async () => {
    const { office, first, said, alike } = await threeOfOneMatter();
    const incident = await incidentOf(office, first);
    expect(incident).toMatchObject({ number: first, ended: [], isMore: false });
    expect(tiesOf(incident)).toEqual([
      [first, 'main', true],
      [said, 'said-same', false],
      [alike, 'alike', false],
    ]);
    expect(incident?.tickets.every(({ subject }) => subject === 'Shimo kubwa barabarani')).toBe(true);
  });

  it('is on record as seen in a list, and opens none of them', async () => {
    const { office, first, said, alike } = await threeOfOneMatter();
    await incidentOf(office, first);
    expect(JSON.stringify(onRecord(office, head))).toContain(first);
    for (const number of [first, said, alike])
      expect(JSON.stringify(onRecord(office, head))).toContain(number);
    expect(await office.does(head, 'merge', said, { into: first })).toMatchObject({
      body: { refusal: 'not-read' },
    });
  });

  it('keeps those that joined, and is the same whichever of them is asked for', async () => {
    const { office, first, said, alike } = await threeOfOneMatter();
    await office.isOpened(head, said);
    await office.did(said, [head, 'merge', { into: first }]);
    const ties = [
      [first, 'main', true],
      [said, 'joined', true],
      [alike, 'alike', false],
    ];
    expect(tiesOf(await incidentOf(office, first))).toEqual(ties);
    const asked = await incidentOf(office, said);
    expect([asked?.number, tiesOf(asked)]).toEqual([first, ties]);
  });

  it('names those that joined and parted, or were answered, apart from those that wait', async () => {
    const { office, first, said } = await threeOfOneMatter();
    await office.isOpened(head, said);
    await office.did(said, [head, 'merge', { into: first }]);
    const reason = 'Shimo limezibwa leo asubuhi, asante.';
    await office.did(first, [head, 'respond', { finding: 'upheld', reason }]);
    const event = (await office.historyOf(first)).events.at(-1);
    if (event === undefined) throw new Error('It was not answered.');
    await office.keepsMergers(event);
    const incident = await incidentOf(office, first);
    expect(incident).toMatchObject({
      tickets: [],
      ended: [{ number: said, status: { code: 'responded' } }],
    });
  });

  it('has no trace of what is hidden from whoever asks', async () => {
    const { office, first, said, alike } = await threeOfOneMatter();
    const before = await looks(office, first, 'asha');
    for (const number of [said, alike])
      office.tampersWithHead(number, (state) => ({ ...state, sensitive: true }));
    const { body, text } = await looks(office, first, 'asha');
    expect(tiesOf(body['incident'] as Incident)).toEqual([[first, 'main', true]]);
    expect([text.includes(said), text.includes(alike), before.text.includes(said)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(body).toMatchObject({ incident: { isMore: false, ended: [] } });
  });

  it.each([
    ['a head above', 'mkuu-wizara'],
    ['oversight', 'msimamizi'],
  ])('is shown to officers of its holder alone: not to %s', async (_, officer) => {
    const { office, first } = await threeOfOneMatter();
    const { status, body } = await looks(office, first, officer);
    expect([status, body]).toEqual([200, { number: first }]);
    expect(onRecord(office, officer)).toEqual([]);
  });

  it('shows as many as are answered at once, and says that there are more', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    await office.isOpened(head, first);
    await more(office, mostOfReach.chosen);
    const incident = await incidentOf(office, first);
    expect([incident?.tickets.length, incident?.isMore]).toEqual([mostOfReach.chosen, true]);
  });

  it('counts no hidden one among those that there are more of', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    await office.isOpened(head, first);
    const [hidden = ''] = await more(office, mostOfReach.chosen);
    office.tampersWithHead(hidden, (state) => ({ ...state, sensitive: true }));
    const incident = await incidentOf(office, first, 'asha');
    expect([incident?.tickets.length, incident?.isMore]).toEqual([mostOfReach.chosen, false]);
  });

  it('has a history: which joined by whom, which was taken out, and when it was answered', async () => {
    const { office, first, said, alike } = await threeOfOneMatter();
    for (const number of [said, alike]) {
      await office.isOpened(head, number);
      await office.did(number, [head, 'merge', { into: first }]);
    }
    await office.did(alike, [head, 'part']);
    const incident = await incidentOf(office, first);
    expect(tiesOf(incident)).toEqual([
      [first, 'main', true],
      [said, 'joined', true],
      [alike, 'alike', true],
    ]);
    expect(incident?.tickets.map(({ why }) => why !== undefined)).toEqual([false, false, true]);
    const reason = 'Shimo limezibwa leo asubuhi, asante.';
    await office.did(first, [head, 'respond', { finding: 'upheld', reason }]);
    const event = (await office.historyOf(first)).events.at(-1);
    if (event === undefined) throw new Error('It was not answered.');
    await office.keepsMergers(event);
    const byHead = { id: head };
    expect((await incidentOf(office, first))?.history).toMatchObject([
      { what: 'sent', number: first },
      { what: 'joined', number: said, by: byHead },
      { what: 'joined', number: alike, by: byHead },
      { what: 'parted', number: alike, by: byHead },
      { what: 'answered', number: first, by: byHead },
    ]);
    office.tampersWithHead(alike, (state) => ({ ...state, sensitive: true }));
    const seen = await incidentOf(office, first, 'asha');
    expect(seen?.history.map(({ number }) => number)).not.toContain(alike);
  });

  it('has a history that says of an answer that it was undone', async () => {
    const { office, first, said } = await threeOfOneMatter();
    await office.isOpened(head, said);
    const reason = 'Shimo limezibwa leo asubuhi, asante.';
    await office.did(said, [head, 'merge', { into: first }]);
    await office.did(first, [head, 'respond', { finding: 'upheld', reason }]);
    expect((await office.does(head, 'undo-response', first)).status).toBe(200);
    expect((await incidentOf(office, first))?.history.map(({ what }) => what)).toEqual([
      'sent',
      'joined',
      'answered',
      'undone',
    ]);
  });

  it('has more that joined than one look at a history holds', async () => {
    const office = new RoadOffice();
    const first = await office.isSent();
    await office.isOpened(head, first);
    const joining = await more(office, 60);
    for (const number of joining) await office.isOpened(head, number);
    for (const number of joining)
      expect((await office.does(head, 'merge', number, { into: first })).status).toBe(200);
    const incident = await incidentOf(office, first);
    expect(incident?.tickets.filter(({ tie }) => tie === 'joined').map(({ number }) => number)).toEqual(
      joining,
    );
    expect(incident?.tickets[0]).toMatchObject({ incident: { number: first, tickets: 61 } });
  });
});

describe('incidents that wait', () => {
  const mains = async (
    office: RoadOffice,
    officer: string,
    more: object = {},
  ): Promise<readonly unknown[]> => {
    const { body } = await office.asks(officer, 'search-tickets', { body: { incident: true, ...more } });
    return (body['hits'] as readonly { readonly number: string; readonly incident?: unknown }[]).map(
      ({ number, incident }) => ({ number, incident }),
    );
  };

  it('are found by their main tickets, with how many each has, until they are answered', async () => {
    const { office, first, said, alike } = await threeOfOneMatter();
    for (const number of [first, said, alike]) await office.listed(number);
    expect(await mains(office, head)).toEqual([]);
    await office.isOpened(head, said);
    await office.did(said, [head, 'merge', { into: first }]);
    const found = [{ number: first, incident: { number: first, tickets: 2 } }];
    expect(await mains(office, head)).toEqual(found);
    expect(await mains(office, head, { text: 'shimo' })).toEqual(found);
    expect(await mains(office, head, { text: 'taa' })).toEqual([]);
    expect(await mains(office, head, { text: alike })).toEqual([]);
    const reason = 'Shimo limezibwa leo asubuhi, asante.';
    await office.did(first, [head, 'respond', { finding: 'upheld', reason }]);
    expect(await mains(office, head)).toEqual([]);
  });

  it('are found by nobody who does not see all of the main ticket', async () => {
    const { office, first, said } = await threeOfOneMatter();
    await office.listed(first);
    await office.isOpened(head, said);
    await office.did(said, [head, 'merge', { into: first }]);
    expect(await mains(office, 'asha')).toHaveLength(1);
    expect(await mains(office, 'mkuu-kmk')).toEqual([]);
    expect(await mains(office, 'mkuu-kmk', { text: first })).toEqual([]);
    office.tampersWithHead(first, (state) => ({ ...state, sensitive: true }));
    expect(await mains(office, 'asha')).toEqual([]);
  });
});
