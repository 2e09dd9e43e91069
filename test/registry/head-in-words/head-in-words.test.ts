import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../adapters/registry-files/load-registry.ts';
import { asksAboutOfficeHead } from '../../../application/intake/asks-about-head.ts';
import { requireReceiver } from '../../../application/intake/require-receiver.ts';
import { markOf } from '../../../domain/institutions/registry/head-mark.ts';
import { local } from '../../builders/calendar.ts';
import { aSystem, type System } from '../../builders/system/system.ts';
import { descriptions } from './descriptions.ts';
import { isHeldOut, type LabelledWords } from './labelled-words.ts';
import { ordinary } from './ordinary.ts';
import { spellings } from './spellings.ts';

const at = local('2026-11-24 12:00:00');
let registry: System['registry'];

beforeAll(async () => {
  const parsed = await loadRegistry(path.join(import.meta.dirname, '../../../registry'));
  if (parsed.outcome === 'broken') throw new Error(JSON.stringify(parsed.problems, undefined, 1));
  ({ registry } = aSystem({ content: parsed.content }));
});

const subject = 'Malalamiko yangu';
const complaint = ({ office, words }: LabelledWords) =>
  ({ kind: 'complaint', institution: office, subject, description: words, aboutHead: false }) as const;

/** Whether the complaint, sent without a word on whom it is about, is kept from who heads the office. */
async function isKeptFromHead(row: LabelledWords): Promise<boolean> {
  const [office, category] = await Promise.all([
    registry.institution(row.office),
    registry.category(row.category),
  ]);
  if (office?.head === undefined || category === undefined)
    throw new Error(`The sample lacks ${row.office}.`);
  const { receiver, naming } = await requireReceiver(complaint(row), category, registry, at);
  const { unboundName, clearedHeads = [] } = naming;
  return (
    receiver.id !== office.id && unboundName === true && !clearedHeads.includes(markOf(office.head.officer))
  );
}

const isAsked = (row: LabelledWords): Promise<boolean> => asksAboutOfficeHead(registry, complaint(row));
const goesToTheOfficeUnasked = async (row: LabelledWords): Promise<boolean> =>
  !(await isKeptFromHead(row)) && !(await isAsked(row));

/** How many rows are right, of those that rules were made by and of those held out, and what is wrong of the former. */
async function figures(rows: readonly LabelledWords[], isRight: (row: LabelledWords) => Promise<boolean>) {
  const right = await Promise.all(rows.map(isRight));
  const count = (among: readonly LabelledWords[]) => among.filter((row) => right[rows.indexOf(row)]).length;
  const heldOut = rows.filter(isHeldOut);
  return {
    right: count(rows),
    heldOut: `${count(heldOut)} of ${heldOut.length}`,
    wrong: rows.filter((row, place) => !right[place] && !isHeldOut(row, place)).map(({ words }) => words),
  };
}

describe('a complaint whose words mean the head of the office', () => {
  it('by name starts above that head, in at least 28 of 30 spellings', async () => {
    const { right, heldOut, wrong } = await figures(spellings, isKeptFromHead);
    console.log(`Spellings: ${right} of ${spellings.length}; held out: ${heldOut}.`);
    expect([spellings.length, wrong.length <= 2 || wrong]).toEqual([30, true]);
    expect(right).toBeGreaterThanOrEqual(28);
  });

  it('by description starts above that head, in at least 27 of 30', async () => {
    const { right, heldOut, wrong } = await figures(descriptions, isKeptFromHead);
    console.log(`Descriptions: ${right} of ${descriptions.length}; held out: ${heldOut}.`);
    expect([descriptions.length, wrong.length <= 3 || wrong]).toEqual([30, true]);
    expect(right).toBeGreaterThanOrEqual(27);
  });

  it('by description is asked about before it goes, in at least 27 of 30', async () => {
    const { right } = await figures(descriptions, isAsked);
    expect(right).toBeGreaterThanOrEqual(27);
  });
});

describe('an ordinary complaint', () => {
  it('goes to the office without a question, in at least 97 of 100', async () => {
    const { right, heldOut, wrong } = await figures(ordinary, goesToTheOfficeUnasked);
    console.log(`Ordinary: ${right} of ${ordinary.length}; held out: ${heldOut}.`);
    expect([ordinary.length, wrong.length <= 3 || wrong]).toEqual([100, true]);
    expect(right).toBeGreaterThanOrEqual(97);
  });
});
