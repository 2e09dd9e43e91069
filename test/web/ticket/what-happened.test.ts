import { describe, expect, it } from 'vitest';
import { actNames } from '../../../domain/foundation/vocabulary/acts.ts';
import { factsTold } from '../../../web/src/officer/ticket/facts-told.ts';
import {
  goOnFrom,
  isAmongOfficers,
  joinedHistory,
  stretchesOf,
  whoDidIt,
  writtenWith,
} from '../../../web/src/officer/ticket/what-happened.ts';
import { anEntry } from './an-opened-ticket.ts';

const names = {
  places: {},
  officers: { asha: 'Asha Mrema' },
  institutions: { bili: { sw: 'Ofisi ya bili', en: 'Billing office' } },
  categories: {},
};

describe('who did something', () => {
  it('is named with the office, and told by what they are to the ticket where no name is known', () => {
    expect(whoDidIt(anEntry().by).en).toBe('Musa Ally, DAWASA');
    expect(whoDidIt({ actor: 'citizen' })).toEqual({ sw: 'Mwananchi', en: 'The citizen' });
    expect(whoDidIt({ actor: 'system' }).en).toBe('The system');
  });
});

describe('what was written', () => {
  const note = anEntry({ act: 'note', written: { message: 'Iliripotiwa jana.' } });
  const answer = anEntry({
    act: 'respond',
    written: { remedy: 'Litabadilishwa.', reason: 'Bomba lilipasuka.' },
  });
  const direction = anEntry({ act: 'direct', written: { message: 'Andaeni taarifa.' } });
  const question = anEntry({ act: 'reply', by: { actor: 'citizen' }, written: { message: 'Lini?' } });

  it('is internal where its citizen neither reads it nor wrote it', () => {
    expect([note, direction].map(isAmongOfficers)).toEqual([true, true]);
    expect([answer, question, anEntry({ act: 'assign' })].map(isAmongOfficers)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('stays in its place where it can not be shown any more', () => {
    const lost = { code: 'forged', word: 'They were changed.' } as const;
    const without = [note, answer, question].map((entry) => ({ ...entry, written: {}, lost }));

    expect(stretchesOf(without)).toEqual([without]);
    expect(without.map(isAmongOfficers)).toEqual([true, false, false]);
  });

  it('stands between stretches of what only happened, in its order', () => {
    const [taken, given] = [anEntry({ act: 'assign-to-self' }), anEntry({ act: 'assign' })];
    expect(stretchesOf([taken, given, note, answer, taken])).toEqual([
      [taken, given],
      [note, answer],
      [taken],
    ]);
    expect(stretchesOf([])).toEqual([]);
  });

  it('comes in the order in which it is read', () => {
    expect(writtenWith(answer).map(({ part }) => part)).toEqual(['reason', 'remedy']);
  });
});

describe('pages of a history', () => {
  const [first, second, third, fourth] = [1, 2, 3, 4].map((version) => anEntry({ version }));
  const all = [first, second, third, fourth].filter((entry) => entry !== undefined);

  it('become one, each entry once, as it was told last', () => {
    const told = anEntry({ version: 2, written: { message: 'Sasa.' } });
    expect(joinedHistory(all.slice(0, 2), [told, ...all.slice(2)])).toEqual([first, told, third, fourth]);
  });

  it('go on from each other where nothing lies between', () => {
    expect(goOnFrom(all.slice(0, 2), all.slice(2))).toBe(true);
    expect(goOnFrom(all.slice(0, 2), all.slice(1))).toBe(true);
    expect(goOnFrom(all.slice(0, 1), all.slice(2))).toBe(false);
  });
});

describe('the facts of what happened', () => {
  it('are told with names and dates', () => {
    const entry = anEntry({
      act: 'respond',
      facts: { finding: 'upheld', promisedBy: '2026-12-01T12:30:00Z', final: true },
    });
    expect(
      factsTold(entry, names).map(({ label, text }) => [label?.en, text.en].filter(Boolean).join(': ')),
    ).toEqual(['Finding: upheld', 'Done by: 1 December 2026 at 15:30', 'It is the final answer.']);
  });

  it('are none where nothing besides is said', () => {
    for (const act of actNames) expect(factsTold(anEntry({ act }), names)).toEqual([]);
  });

  it('tell whom it went to, and what it was before', () => {
    const facts = { officer: 'asha', unit: 'bili', kindBefore: 'question', fewerRights: false } as const;
    expect(factsTold(anEntry({ facts }), names).map(({ text }) => text.en)).toEqual([
      'Asha Mrema',
      'Billing office',
      'question',
    ]);
  });

  it('tell no id of what the registry has no longer', () => {
    const facts = { officer: 'musa-mollel', unit: 'dawasa-bili', categoryBefore: 'maji' } as const;
    const told = factsTold(anEntry({ facts }), names).flatMap(({ text }) => [text.sw, text.en]);
    expect(told).toHaveLength(6);
    for (const text of told) expect(text).not.toMatch(/musa-mollel|dawasa-bili|maji/);
  });
});
