import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProperty } from './chance.ts';
import { rowsInShare } from './turns.ts';

/** What takes turns: one of three, six or twelve. */
const aRotation = fc.record({
  rows: fc.uniqueArray(fc.nat(), { maxLength: 60 }),
  of: fc.constantFrom(3, 6, 12),
  turn: fc.nat(0xff_ff_ff),
});

describe('what a run takes of a large table', () => {
  it('is all of it in a turn and its rest, each row once', () => {
    checkProperty(
      fc.property(aRotation, ({ rows, of, turn }) => {
        const [taken, rest] = (['turn', 'rest'] as const).map((share) =>
          rowsInShare(rows, of, { share, turn }),
        );
        expect([...(taken ?? []), ...(rest ?? [])].toSorted()).toEqual(rows.toSorted());
      }),
    );
  });

  it('is all of the rest in two halves, each row once, whichever turn it is', () => {
    checkProperty(
      fc.property(aRotation, ({ rows, of, turn }) => {
        const halves = [0, 12].map((later) => rowsInShare(rows, of, { share: 'half', turn: turn + later }));
        expect(halves.flat().toSorted()).toEqual(rowsInShare(rows, of, { share: 'rest', turn }).toSorted());
      }),
    );
  });
});
