import { describe, expect, it } from 'vitest';
import { officersOnBoard, ticketsOfColumn } from '../../../application/listings/show-board.ts';
import { wordedPageSize } from '../../../domain/casework/queues/queues.ts';
import { numberAt } from '../../builders/numbered-tickets.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';
import { Office } from '../../builders/views/an-office.ts';

const head = 'mkuu-wakala';

interface Column {
  readonly load: { readonly open: number; readonly overdue: number; readonly atLeast?: true };
  readonly lines: readonly { readonly number: string; readonly subject?: string }[];
}
interface Board {
  readonly unassigned?: Column;
  readonly officers: readonly (Column & {
    readonly officer: { readonly id: string };
    readonly out?: unknown;
  })[];
  readonly mayGive: boolean;
  readonly next?: string;
}

async function boardOf(office: Office, officer: string, institution = 'wakala', query = {}): Promise<Board> {
  const { status, body, text } = await office.asks(officer, 'show-board', { params: { institution }, query });
  if (status !== 200) throw new Error(text);
  return body as unknown as Board;
}

const numbersIn = (column: Column | undefined): readonly string[] =>
  (column?.lines ?? []).map(({ number }) => number);
const columnOf = ({ officers }: Board, id: string) => officers.find(({ officer }) => officer.id === id);

/** So many tickets wait at the agency, of which the first ones are given to Asha. */
async function waiting(count: number, given: number, office = new Office()): Promise<readonly string[]> {
  const numbers = Array.from({ length: count }, (_, place) => numberAt(place));
  for (const [place, number] of numbers.entries()) {
    await office.receives({ ticket: { number } });
    if (place < given) await office.did(number, [head, 'assign', { officer: 'asha' }]);
    await office.listed(number);
  }
  return numbers;
}

describe('the board of an office', () => {
  it('shows who has which tickets, and what nobody has', async () => {
    const office = new Office();
    const [first = '', ...others] = await waiting(3, 1, office);
    const board = await boardOf(office, head);
    expect(board.mayGive).toBe(true);
    expect(numbersIn(columnOf(board, 'asha'))).toEqual([first]);
    expect(numbersIn(board.unassigned).toSorted()).toEqual(others.toSorted());
    expect(board.unassigned).toMatchObject({ load: { open: 2, overdue: 0 } });
    expect(columnOf(board, 'asha')?.lines[0]?.subject).toBe('Maji hayatoki mtaa wa Sinza');
  });

  it('is read by who reads the queue, and given from by nobody but heads', async () => {
    const office = new Office();
    await waiting(2, 1, office);
    const board = await boardOf(office, 'asha');
    expect([board.mayGive, numbersIn(columnOf(board, 'asha')).length]).toEqual([false, 1]);
    const { status } = await office.asks('jirani-1', 'show-board', { params: { institution: 'wakala' } });
    expect(status).toBe(403);
  });

  it('shows a few of many, and says that there are more', async () => {
    const office = new Office();
    await waiting(ticketsOfColumn + 2, ticketsOfColumn + 2, office);
    const column = columnOf(await boardOf(office, 'asha'), 'asha');
    expect([column?.load.open, column?.lines.length]).toEqual([ticketsOfColumn + 2, ticketsOfColumn]);
  });

  it('tells exact figures of many to who may give tickets, and others no more than was looked at', async () => {
    const office = new Office();
    await waiting(wordedPageSize + 3, wordedPageSize + 3, office);
    const loadFor = async (officer: string) => columnOf(await boardOf(office, officer), 'asha')?.load;
    expect(await loadFor(head)).toMatchObject({ open: wordedPageSize + 3 });
    expect(await loadFor('asha')).toMatchObject({ open: wordedPageSize, atLeast: true });
  });

  it('is on record as a list that showed words, before it is shown, and as no read', async () => {
    const office = new Office();
    const numbers = await waiting(2, 1, office);
    await boardOf(office, head);
    for (const number of numbers) {
      expect(await office.reads.readsOf(number)).toEqual([]);
      expect(await office.listLog.listsOf('wakala', number, '2026-11-01T00:00:00Z')).toMatchObject([
        { by: { institution: 'wakala' } },
      ]);
    }
  });

  it('shows officers in portions, each once', async () => {
    const content = aStaffedCountry();
    const more = Array.from({ length: officersOnBoard }, (_, place) =>
      anOfficer({ id: `mwingine-${place}`, institution: 'wakala', name: `Mwingine ${place}` }),
    );
    const office = new Office({ ...content, officers: [...content.officers, ...more] });
    const first = await boardOf(office, head);
    expect(first.officers).toHaveLength(officersOnBoard);
    const rest = await boardOf(office, head, 'wakala', { after: first.next });
    expect(rest.unassigned).toBeUndefined();
    const ids = [...first.officers, ...rest.officers].map(({ officer }) => officer.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...more.map(({ id }) => id), 'asha']));
  });

  it('says who is out until when, and who stands in', async () => {
    const content = aStaffedCountry();
    const absence = {
      deputy: head,
      from: '2026-11-01T00:00:00Z',
      until: '2027-11-30T20:59:59Z',
      named: '2026-11-01T00:00:00Z',
    } as const;
    const office = new Office({
      ...content,
      officers: content.officers.map((officer) =>
        officer.id === 'asha' ? { ...officer, absences: [absence] } : officer,
      ),
    });
    expect(columnOf(await boardOf(office, head), 'asha')?.out).toMatchObject({
      until: absence.until,
      deputy: { id: head },
    });
  });
});
