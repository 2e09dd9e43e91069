import { beforeAll, describe, expect, it } from 'vitest';
import type { RollUpChange } from '../../../domain/analytics/measures/roll-ups.ts';
import { localDateAt } from '../../../domain/foundation/time/local-day.ts';
import { dateAfter } from '../../../domain/foundation/time/months.ts';
import { mondayOf } from '../../../domain/foundation/time/weeks.ts';
import type { ReplyOf } from '../../../web/src/api/routes.ts';
import { Office } from '../../builders/views/an-office.ts';

type Today = ReplyOf<'show-today'>;

const weekly = { maji: [10, 24], rushwa: [10, 30], afya: [10, 10] } as const;

describe('what an overseer is told of categories', () => {
  const office = new Office();
  const today = localDateAt(office.now, 'Africa/Dar_es_Salaam');
  const running = mondayOf(today);

  /** Of each category twelve usual weeks and four others; nine of `maji` overdue, six more than on Monday. */
  const at = (institution: string): readonly RollUpChange[] => [
    ...Array.from({ length: 16 }, (_, week): RollUpChange => ({
      institution,
      period: dateAfter(running, 7 * (week - 16)),
      adds: Object.fromEntries(
        Object.entries(weekly).map(([category, [usual, lately]]) => [
          `category:${category}.sent.mkoa-dodoma`,
          week < 12 ? usual : lately,
        ]),
      ),
    })),
    { institution, period: running, adds: { 'category:maji.overdue': 6, 'category:rushwa.overdue': 6 } },
    {
      institution,
      period: 'all',
      adds: {
        'category:maji.overdue.unassigned': 7,
        'category:maji.overdue.in-work': 5,
        'category:rushwa.overdue.unassigned': 8,
        'category:afya.overdue.in-work': 4,
        'category:afya.waiting.in-work': 4,
      },
    },
  ];

  beforeAll(async () => {
    const upTo = office.now;
    await office.ports.rollUpStore.saveProgress({
      ...{ revision: 1, round: 1, upTo, furtherUpTo: upTo, treeDay: today },
    });
    await office.ports.rollUpStore.add(
      { round: 1, treeDay: today },
      { rolled: ['kmk', 'wizara', 'wakala'].flatMap(at) },
    );
  });

  const told = async (reader: string, institution: string, query = {}): Promise<Today> => {
    const { body, status } = await office.asks(reader, 'show-today', { params: { institution }, query });
    expect(status).toBe(200);
    return body as unknown as Today;
  };

  it('is what is overdue, where most lies, at which step, and how it changed since Monday', async () => {
    const { priorities } = await told('mkuu-wizara', 'wizara');
    expect(
      priorities
        .filter(({ category }) => category === 'maji')
        .map(({ figure, what, why, list, direction }) => ({ figure, what, why, list, direction })),
    ).toEqual([
      {
        figure: '12',
        what: 'Water: overdue to answer',
        why: '12 of 12 lie at wakala, 7 of them without an officer; doubled since Monday',
        list: { institution: 'wizara', figure: 'overdue-to-answer', category: 'maji' },
        direction: { institution: 'wakala', category: 'maji', overdue: 'now' },
      },
      {
        figure: '×2.4',
        what: 'Water: more than usual from A region that is no longer listed',
        why: '96 in four weeks, usually 40; 96 of them went to wakala',
      },
    ]);
  });

  it('is each change beyond chance once, with the unit where most was sent, and how many were compared', async () => {
    const { changes } = await told('mkuu-wizara', 'wizara');
    expect(changes?.compared).toBe(2 * 2 * 3);
    expect(
      changes?.changes.map(({ category, times, institution, most }) => [
        category.id,
        times,
        institution.id,
        most?.id,
      ]),
    ).toEqual([
      ['rushwa', 3, 'wizara', 'wakala'],
      ['rushwa', 3, 'wizara', 'wakala'],
      ['maji', 2.4, 'wizara', 'wakala'],
      ['maji', 2.4, 'wizara', 'wakala'],
    ]);
  });

  it('is nothing of corruption, and no list by category, where they see no more than the status of tickets', async () => {
    const oversees = await told('msimamizi', 'kmk');
    expect(JSON.stringify(oversees)).not.toMatch(/rushwa|corruption/i);
    expect(oversees.changes?.compared).toBe(2 * 2 * 2);
    const overdue = oversees.priorities.filter(({ rule }) => rule === 'overdue-in-category');
    expect(overdue.map(({ category, list }) => [category, list])).toEqual([['maji', undefined]]);
    expect(JSON.stringify(await told('mkuu-wizara', 'wizara'))).toMatch(/Corruption/);
  });

  it('is each step of what waits, and nothing by category of one kind', async () => {
    const { steps, units } = await told('mkuu-wizara', 'wizara');
    const overdue = { unacknowledged: 0, appealed: 0, unassigned: 15, 'in-work': 9, 'awaiting-citizen': 0 };
    expect(steps?.overdue).toEqual(overdue);
    expect(units.find(({ institution }) => institution.id === 'wakala')?.steps?.overdue).toEqual(overdue);
    const ofKind = await told('mkuu-wizara', 'wizara', { kind: 'complaint' });
    expect(ofKind).not.toHaveProperty('steps');
    expect(ofKind).not.toHaveProperty('changes');
    expect(ofKind.priorities).toEqual([]);
  });
});
