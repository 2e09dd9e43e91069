import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProperty } from '../../builders/chance.ts';
import { aLine, receiptOn, type Line } from './a-line.ts';
import type { Phone } from './a-phone.ts';

/** What somebody does with one of three phones. */
type Doing =
  | { readonly does: 'dials' }
  | { readonly does: 'repeats' }
  | { readonly does: 'presses'; readonly key: number }
  | { readonly does: 'types'; readonly text: string }
  | { readonly does: 'waits'; readonly seconds: number };

const garbage = fc.oneof(
  fc.constantFrom('', '0', '00', '98', '9', '*', '#', '1*1', '12345678', '261112345671', '👍', '{}|~'),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

const aDoing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 14, arbitrary: fc.nat(9).map((key): Doing => ({ does: 'presses', key })) },
  { weight: 2, arbitrary: garbage.map((text): Doing => ({ does: 'types', text })) },
  { weight: 2, arbitrary: fc.constantFrom<Doing>({ does: 'dials' }, { does: 'repeats' }) },
  { weight: 1, arbitrary: fc.constantFrom(20, 301).map((seconds): Doing => ({ does: 'waits', seconds })) },
);

/** What is typed on each phone where a text is asked for, and on no other. */
const marks = ['tembo', 'nyati', 'twiga'] as const;

const keysOn = (screen: string): readonly string[] =>
  screen
    .split('\n')
    .flatMap((line) => /^(\d)\s/.exec(line)?.[1] ?? [])
    .filter((key) => key !== '0');

async function does(
  doing: Doing,
  { line: entry, phone, mark }: { line: Line; phone: Phone; mark: string },
): Promise<void> {
  if (doing.does === 'waits') entry.passes(doing.seconds);
  else if (phone.isOver || doing.does === 'dials') await phone.dials();
  else if (doing.does === 'repeats') await phone.hops();
  else if (doing.does === 'types') await phone.types(doing.text);
  else {
    const keys = keysOn(phone.screen);
    await phone.types(keys[doing.key % Math.max(keys.length, 1)] ?? `${mark} hakuna maji`);
  }
}

describe('whatever is typed on simple phones', () => {
  it("is answered by a screen, makes each ticket once, and shows nobody what is another phone's", async () => {
    const session = fc.array(fc.tuple(fc.nat(2), aDoing), { minLength: 5, maxLength: 45 });
    await checkProperty(
      fc.asyncProperty(session, async (doings) => {
        const entry = aLine();
        const phones = marks.map((_, place) => entry.phone(`+25571200000${place}`));
        const receipts = new Set<string>();
        for (const [place, doing] of doings) {
          const [phone = entry.phone(), mark = ''] = [phones[place], marks[place]];
          await does(doing, { line: entry, phone, mark });
          const { number, secret } = receiptOn(phone.screen);
          if (number !== '' && secret !== '') receipts.add(number);
          for (const other of marks) if (other !== mark) expect(phone.screen).not.toContain(other);
        }
        expect(entry.captured.entries()).not.toContain('ussd-failed');
        expect([...receipts].toSorted()).toEqual([...entry.numbers].toSorted());
        for (const phone of phones) {
          await phone.dials();
          expect(await phone.types('00')).toMatch(
            /\n1 (Nini kimetokea\? Andika|What happened\? Type it)\n2 /,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
