import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice, Dialogue, Shown } from '../../../application/ussd/dialogue.ts';
import { safeScreen, screenOf } from '../../../application/ussd/screen.ts';
import { outsideGsm7, septetsOf } from '../../../domain/foundation/vocabulary/gsm7.ts';
import { checkProperty } from '../../builders/chance.ts';

const choice = (label: string): Choice => ({ label, move: { go: { to: 'kind' } } });

function aDialogue(shown: Shown, details: Partial<Dialogue> = {}): Dialogue {
  const draft = { id: 'rasimu' };
  return { language: 'en', at: { to: 'kind' }, shown, page: 0, trail: [{ to: 'home' }], draft, ...details };
}

const screen = (shown: Shown, details?: Partial<Dialogue>): string =>
  screenOf(aDialogue(shown, details)).text;

/** The screens of what is shown, one after the other. */
function screensOf(shown: Shown, page = 0): readonly string[] {
  const { text, hasMore } = screenOf(aDialogue(shown, { page }));
  return hasMore ? [text, ...screensOf(shown, page + 1)] : [text];
}

describe('a screen', () => {
  it('shows what is asked, the choices by their digits, and the way back', () => {
    expect(screen({ head: 'Which?', choices: [choice('This'), choice('That')] })).toBe(
      'Which?\n1 This\n2 That\n0 Back 00 Home',
    );
  });

  it('offers five things at most, and more behind 98', () => {
    const options = 'ABCDEFG'.split('').map((letter) => choice(letter));
    expect(screensOf({ head: 'Which?', options })).toEqual([
      'Which?\n1 A\n2 B\n3 C\n4 D\n5 E\n0 Back 00 Home 98 More',
      'Which?\n1 F\n2 G\n0 Back 00 Home',
    ]);
  });

  it('ends the session where there is nothing to press, once all of it was read', () => {
    const long = { head: '', body: 'maji '.repeat(40), final: true, ends: true } as const;
    expect(screenOf(aDialogue(long, { trail: [] }))).toMatchObject({ ends: false, hasMore: true });
    expect(screenOf(aDialogue(long, { trail: [], page: 1 }))).toMatchObject({ ends: true, hasMore: false });
  });

  it('has a ninth key that is the same on each of its screens', () => {
    const options = 'ABCDE'.split('').map((letter) => choice(letter));
    const screens = screensOf({ head: 'Which?', options, ninth: choice('Skip') });
    expect(screens).toHaveLength(2);
    for (const each of screens) expect(each).toContain('9 Skip');
  });

  it('cuts a long text between words, and loses none of it', () => {
    const body = Array.from({ length: 80 }, (_, place) => `neno${place}`).join(' ');
    const screens = screensOf({ head: 'Jibu', body });
    const read = screens.map((each) => each.split('\n')[1]).join(' ');
    expect(read).toBe(body);
  });

  it('puts a notice on top, and where there is no room for it the question gives way', () => {
    const shown = { head: 'Q'.repeat(100), choices: [choice('c'.repeat(30))] };
    const notice = 'There is no such key, and this is why.';
    expect(screen(shown, { notice })).toBe(`${notice}\n1 ${'c'.repeat(30)}\n0 Back 00 Home`);
  });

  it('takes no more than what every network shows, whatever is written', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 900 });
    const labels = (longest: number, most: number) =>
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: longest }).map(choice), {
        maxLength: most,
      });
    const aList = labels(45, 30).map((options): Shown => ({
      head: 'Which?',
      options,
      ninth: choice('Skip'),
    }));
    const aText = fc
      .tuple(words, labels(10, 3))
      .map(([body, choices]): Shown => ({ head: 'Read', body, choices }));
    checkProperty(
      fc.property(fc.oneof(aList, aText), fc.nat(20), (shown, page) => {
        const { text } = screenOf(aDialogue(shown, { page }));
        expect(outsideGsm7(text)).toEqual([]);
        expect(septetsOf(text)).toBeLessThanOrEqual(safeScreen);
      }),
    );
  });

  it('chooses by its digits what stands beside them', () => {
    const options = 'ABCDEFG'.split('').map((letter) => choice(letter));
    expect([...screenOf(aDialogue({ head: 'Which?', options }, { page: 1 })).keys.keys()]).toEqual([
      '1',
      '2',
    ]);
  });
});
