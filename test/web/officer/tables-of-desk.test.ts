import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import changes from '../../../web/src/officer/auditor/table-of-changes.ts';
import identities from '../../../web/src/officer/auditor/table-of-identities.ts';
import looks from '../../../web/src/officer/auditor/table-of-looks.ts';
import readers from '../../../web/src/officer/auditor/table-of-readers.ts';
import sample from '../../../web/src/officer/auditor/table-of-sample.ts';
import type { TableOfList } from '../../../web/src/officer/saved-lists/table-of-list.ts';

const name = { sw: 'DAWASA', en: 'DAWASA' };
const institution = { id: 'dawasa', name, shortName: name };
const officer = { id: 'asha', name: 'Asha Mrema' };
const role = { code: 'officer', word: 'officer' } as const;
const at: Instant = '2026-11-24T09:00:00Z';
const look = { at, opened: 'ticket', role, institution, ground: 'elsewhere' } as const;

const say = (text: Text): string => text.en;

/** What a table has of a line, by the heads of its columns. */
const cellsOf = <Line>({ columns }: TableOfList<Line>, line: Line) =>
  Object.fromEntries(columns.map(({ head, cell }) => [say(head), cell(line, say, 'en')]));

describe('tables of the desk', () => {
  it('have the figures of each officer', () => {
    const counts = { looks: 90, closed: 12, night: 5, notOwn: 3, identities: 1, byHour: [] };
    expect(cellsOf(readers, { officer, role, institution, ...counts })).toEqual({
      ...{ Officer: 'Asha Mrema', As: 'officer', Office: 'DAWASA', Opened: 90 },
      ...{ 'Outside office hours': 12, 'At night': 5, 'Not of the own office': 3, Identities: 1 },
    });
  });

  it('have each look, and why it was allowed', () => {
    expect(cellsOf(looks, { number: '261100000013', ...look })).toEqual({
      ...{ Ticket: '2611 0000 0013', When: at, What: 'The ticket', As: 'officer', Office: 'DAWASA' },
      'Why it was allowed': 'Another office had it',
    });
  });

  it('say of a request what came of it, and that nobody read it', () => {
    const request = { number: '261100000013', lifeAtRisk: false, looked: false, askedAt: at, settledAt: at };
    const placed = { officer, institution };
    const state = { code: 'refused', word: 'refused' } as const;
    expect(cellsOf(identities, { ...request, state, askedBy: placed, decidedBy: placed })).toMatchObject({
      ...{ 'What came of it': 'refused', 'Looked at': 'No custodian read it', 'Asked by': 'Asha Mrema' },
      ...{ 'Decided by': 'Asha Mrema', Decided: at },
    });
  });

  it('have what differs of each subject of a change, and whether it is as sealed', () => {
    const differences = [{ field: 'head', word: 'head', from: 'Juma', to: 'Asha' }] as never;
    const change = { version: 4, at, act: 'appoint-head', word: 'Appoint a head', items: 1 };
    const subjects = [{ part: 'institution', id: 'dawasa', name: 'DAWASA', differences }] as const;
    expect(cellsOf(changes, { ...change, subjects: [...subjects], isAsSealed: false })).toMatchObject({
      ...{ Change: 4, Act: 'Appoint a head', 'What was changed': 'DAWASA; head: Juma → Asha' },
      'On record': 'This is not what was put on record.',
    });
  });

  it('have what was drawn with the newest finding and its note', () => {
    const drawn = { item: '261100000013-4', number: '261100000013', earlierFindings: 1 };
    const finding = { verdict: 'too-often', at, note: 'Mara tisa.' } as const;
    expect(cellsOf(sample, { ...drawn, look: { ...look, officer }, finding })).toMatchObject({
      ...{ Drawn: '261100000013-4', 'Opened by': 'Asha Mrema', Finding: 'Opened too often' },
      ...{ Note: 'Mara tisa.', Filed: at, 'Findings before it': 1 },
    });
    expect(cellsOf(sample, drawn)).toMatchObject({ Finding: 'Not looked at yet', 'Opened by': undefined });
  });
});
