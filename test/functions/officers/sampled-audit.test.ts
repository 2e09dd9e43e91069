import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { findingVerdicts } from '../../../domain/audit/audit-sample.ts';
import { statementHash } from '../../../domain/audit/checkpoint.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';
import { Office } from '../../builders/views/an-office.ts';

const texts = { subject: 'Maji', description: 'Bomba letu halitoi maji.' };
const [first, second] = ['261100000013', '261100000021'] as const;
const days = { from: '2026-11-20', until: '2026-11-25' };
const key = (place: number) => `3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e${String(place).padStart(2, '0')}`;

async function anOffice(ticket: object = {}) {
  const office = new Office(aStaffedCountry());
  await office.receives({ texts, ticket });
  await office.receives({ texts, ticket: { number: second } });
  office.now = '2026-11-25T09:00:00Z';
  return office;
}

/** Eighteen looks of officers of the agency, two of the ministry above. */
async function aWeekOfLooks(ticket: object = {}) {
  const office = await anOffice(ticket);
  for (let look = 0; look < 9; look += 1)
    for (const number of [first, second])
      await office.reads.record({
        ...{ number, at: office.now, opened: 'ticket', request: `${number} ${look}` },
        by: { officer: 'asha', institution: 'wakala', role: 'officer' },
      });
  for (const number of [first, second])
    await office.reads.record({
      ...{ number, at: office.now, opened: 'ticket', request: `${number} above` },
      by: { officer: 'mkuu-wizara', institution: 'wizara', role: 'head' },
    });
  return office;
}

const files = (office: Office, body: object, place = 1, officer = 'mkaguzi') =>
  office.asks(officer, 'sample-audit', { body, headers: { 'idempotency-key': key(place) } });
const asksFor = (office: Office, body: object = {}, place = 1, officer = 'mkaguzi') =>
  files(office, { does: 'ask', of: 'looks', ...days, size: 5, ...body }, place, officer);
const shows = (office: Office, query: object = {}, place = 1, officer = 'mkaguzi') =>
  office.asks(officer, 'show-audit', { query: { view: 'sample', sample: key(place), ...query } });

interface Item {
  readonly item: string;
  readonly number: string;
  readonly finding?: object;
  readonly earlierFindings: number;
}
interface Sample {
  readonly seed?: string;
  readonly checkpoint: number;
  readonly among?: number;
  readonly items?: readonly Item[];
}
const sampleIn = ({ body }: { readonly body: Readonly<Record<string, unknown>> }) => body['sample'] as Sample;

/** A sample that was asked for, and whose lot fell. */
async function aDrawnSample(body: object = {}, office?: Office) {
  const here = office ?? (await aWeekOfLooks());
  await asksFor(here, body);
  await here.anchors();
  const answer = await shows(here);
  if (answer.status !== 200) throw new Error(answer.text);
  return { office: here, answer, sample: sampleIn(answer), items: sampleIn(answer).items ?? [] };
}

const rank = (seed: string, item: string) =>
  createHash('sha256')
    .update(`${seed} ${key(1)} ${item}`)
    .digest('hex');

/** The five items that the lot must draw. */
const theLowest = (seed = '') =>
  [first, second]
    .flatMap((number) => Array.from({ length: 10 }, (_, place) => `${number}-${place + 1}`))
    .toSorted((one, other) => (rank(seed, one) < rank(seed, other) ? -1 : 1))
    .slice(0, 5);

describe('a sample of an auditor', () => {
  it('waits for the checkpoint after it, which nobody knows', async () => {
    const office = await aWeekOfLooks();
    await office.anchors();
    expect((await asksFor(office)).body).toEqual({ sample: key(1) });
    const waiting = sampleIn(await shows(office));
    expect(waiting).toMatchObject({ checkpoint: 2, size: 5, of: 'looks', ...days });
    expect(waiting.seed).toBeUndefined();
    office.now = '2026-11-25T09:05:00Z';
    await office.anchors();
    const statement = office.checkpoints.checkpoints[1]?.statement;
    if (statement === undefined) throw new Error('No second checkpoint was written.');
    expect(sampleIn(await shows(office)).seed).toBe(statementHash(statement, hashing));
  });

  it('is of the smallest hashes over seed, sample and item, as anybody can compute', async () => {
    const { sample, items } = await aDrawnSample();
    expect(items.map(({ item }) => item)).toEqual(theLowest(sample.seed));
    expect(sample.among).toBe(20);
  });

  it('says who looked, when and why it was allowed, and no text', async () => {
    const { answer, items } = await aDrawnSample();
    for (const item of items)
      expect(item).toMatchObject({
        look: { at: '2026-11-25T09:00:00Z', opened: 'ticket', role: { word: expect.any(String) as string } },
        earlierFindings: 0,
      });
    expect(answer.text).not.toContain(texts.subject);
  });

  it('is of tickets, each once, where these are asked for', async () => {
    const { items } = await aDrawnSample({ of: 'tickets' });
    expect(items.map(({ item }) => item).toSorted()).toEqual([first, second]);
  });

  it('is of officers of one institution and those below, where one is named', async () => {
    const { sample } = await aDrawnSample({ institution: 'wakala', size: 50 });
    expect([sample.among, sample.items?.length]).toEqual([18, 18]);
    const above = await aDrawnSample({ institution: 'wizara', size: 50 });
    expect(above.sample.among).toBe(20);
  });

  it('leaves out what came after it was asked for', async () => {
    const office = await aWeekOfLooks();
    await asksFor(office, { size: 50 });
    office.now = '2026-11-25T10:00:00Z';
    await office.opens('asha', first);
    await office.anchors();
    expect(sampleIn(await shows(office)).among).toBe(20);
  });

  it('stays as it was drawn, and two auditors who draw at once draw the same', async () => {
    const { office, items } = await aDrawnSample();
    office.now = '2026-11-26T09:00:00Z';
    for (let look = 0; look < 5; look += 1) await office.opens('asha', first);
    await office.anchors();
    expect(sampleIn(await shows(office)).items).toEqual(items);
    await asksFor(office, {}, 2);
    office.now = '2026-11-26T09:05:00Z';
    await office.anchors();
    const both = await Promise.all([shows(office, {}, 2), shows(office, {}, 2)]);
    expect(sampleIn(both[0]).items).toEqual(sampleIn(both[1]).items);
    const entries = await office.auditSamples.find('mkaguzi', key(2));
    expect(entries?.count).toBe(2);
  });

  it('is drawn from many looks over several replies, as from one', async () => {
    const office = await aWeekOfLooks();
    const of = office.looksByDay.looksOfDay.bind(office.looksByDay);
    vi.spyOn(office.looksByDay, 'looksOfDay').mockImplementation((day, limit, after) =>
      of(day, Math.min(limit, 3), after),
    );
    await asksFor(office);
    await office.anchors();
    let answer = await shows(office);
    const counted: (number | undefined)[] = [];
    while (answer.body['next'] !== undefined) {
      counted.push(sampleIn(answer).among);
      answer = await shows(office, { cursor: answer.body['next'] });
    }
    expect(counted).toEqual([3, 6, 9, 12, 15, 18]);
    const { items, seed, among } = sampleIn(answer);
    expect([among, items?.map(({ item }) => item)]).toEqual([20, theLowest(seed)]);
  });

  it.each([
    ['about the auditor', { aboutOfficer: 'mkaguzi' }],
    ['of a sensitive category, without training', { sensitive: true }],
  ] as const)('neither counts nor draws looks at a ticket %s', async (_, ticket) => {
    const { sample, items } = await aDrawnSample({ size: 50 }, await aWeekOfLooks(ticket));
    expect(sample.among).toBe(10);
    expect(new Set(items.map(({ number }) => number))).toEqual(new Set([second]));
  });

  it('is on record as a list before it is shown, and in a chain that checkpoints cover', async () => {
    const { office } = await aDrawnSample({ size: 50 });
    office.now = '2026-11-25T09:05:00Z';
    expect(await office.listLog.listsOf('audit-sample', first, '2026-11-25T00:00:00Z')).toHaveLength(1);
    await office.anchors();
    const batch = [...office.checkpoints.batches.values()].join('');
    expect(batch.split(`mkaguzi@${key(1)}`)).toHaveLength(3);
    vi.spyOn(office.listLog, 'recordList').mockRejectedValue(new StoreUnavailable('Down.'));
    const { status, text } = await shows(office);
    expect(status).toBe(503);
    expect(text).not.toContain(first);
  });

  it('is once for each key, and lies among the own samples of who asked', async () => {
    const office = await aWeekOfLooks();
    await asksFor(office);
    expect((await asksFor(office)).status).toBe(200);
    expect((await asksFor(office, { size: 6 })).body).toMatchObject({ code: 'idempotency-key-reused' });
    office.now = '2026-11-25T09:05:00Z';
    await asksFor(office, { institution: 'wakala' }, 2);
    const { body } = await office.asks('mkaguzi', 'show-audit', { query: { view: 'samples' } });
    expect(body['samples']).toMatchObject([
      { id: key(2), size: 5, institution: { id: 'wakala' } },
      { id: key(1), at: '2026-11-25T09:00:00Z', of: 'looks', ...days },
    ]);
  });

  it.each([
    ['an institution that there is not', { institution: 'hakuna' }],
    ['more than 92 days', { from: '2026-08-01' }],
    ['more than fifty items', { size: 51 }],
  ])('is not drawn from %s', async (_, body) => {
    const { status, body: said } = await asksFor(await aWeekOfLooks(), body);
    expect(status).toBe(400);
    expect(said).toMatchObject({ code: 'invalid-request' });
  });
});

describe('a finding of an auditor', () => {
  const itemOf = (items: readonly Item[], place = 0) => items[place]?.item ?? '';
  const found = async (office: Office, item: string) =>
    sampleIn(await shows(office)).items?.find((one) => one.item === item);

  it('is filed with when and what, and the newest counts', async () => {
    const { office, items } = await aDrawnSample();
    const item = itemOf(items);
    await files(office, { does: 'approve', sample: key(1), item });
    expect(await found(office, item)).toMatchObject({
      finding: { verdict: 'in-order', at: office.now },
      earlierFindings: 0,
    });
    const note = 'Alifungua mara tisa bila sababu.';
    await files(office, { does: 'object', sample: key(1), item, verdict: 'too-often', note });
    expect(await found(office, item)).toMatchObject({
      finding: { verdict: 'too-often', note },
      earlierFindings: 1,
    });
  });

  it('is filed once, however often it is sent', async () => {
    const { office, items } = await aDrawnSample();
    const body = { does: 'approve', sample: key(1), item: itemOf(items), note: 'Sawa.' };
    for (let sent = 0; sent < 3; sent += 1) await files(office, body);
    expect(await found(office, itemOf(items))).toMatchObject({ earlierFindings: 0 });
  });

  it('keeps those that are filed at once', async () => {
    const { office, items } = await aDrawnSample();
    await Promise.all(items.map(({ item }) => files(office, { does: 'approve', sample: key(1), item })));
    expect(sampleIn(await shows(office)).items?.map(({ finding }) => finding)).toEqual(
      items.map(() => ({ verdict: 'in-order', at: office.now })),
    );
  });

  it('is refused of what was not drawn, without a note where it objects, and of a sample of somebody else', async () => {
    const { office, items } = await aDrawnSample();
    const item = itemOf(items);
    for (const body of [
      { does: 'approve', sample: key(1), item: `${first}-99` },
      { does: 'approve', sample: key(2), item },
      ...findingVerdicts.map((verdict) => ({ does: 'object', sample: key(1), item, verdict })),
    ])
      expect((await files(office, body)).status).toBe(400);
    expect((await files(office, { does: 'approve', sample: key(1), item }, 1, 'asha')).status).toBe(403);
  });

  it('is of no ticket that its auditor cannot tell from a missing one by now', async () => {
    const { office, items } = await aDrawnSample({ of: 'tickets' });
    const statesOf = office.listedTickets.statesOf.bind(office.listedTickets);
    vi.spyOn(office.listedTickets, 'statesOf').mockImplementation(async (numbers) => {
      const states = await statesOf(numbers);
      return new Map([...states].map(([number, state]) => [number, { ...state, aboutOfficer: 'mkaguzi' }]));
    });
    expect(sampleIn(await shows(office)).items).toEqual([]);
    const { status } = await files(office, { does: 'approve', sample: key(1), item: itemOf(items) });
    expect(status).toBe(400);
  });

  it('has its note in no entry of the chain', async () => {
    const { office, items } = await aDrawnSample();
    const note = 'Siri ya mkaguzi.';
    await files(office, { does: 'object', sample: key(1), item: itemOf(items), verdict: 'otherwise', note });
    const entries = office.database
      .items('tickets')
      .filter(({ PK, entity }) => String(PK).startsWith('READS#mkaguzi@') && entity === 'read');
    expect(entries.length).toBeGreaterThan(2);
    expect(JSON.stringify(entries)).not.toContain(note);
  });
});
