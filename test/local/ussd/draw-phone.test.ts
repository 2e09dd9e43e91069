import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawScreen, drawSms, roomOf, wrap } from '../../../local/ussd/draw-phone.ts';
import { checkProperty } from '../../builders/chance.ts';

const someText = fc.stringMatching(/^[ -~\n]{0,400}$/);

describe('the phone in the terminal', () => {
  it('shows a screen in its frame, with the room that it takes', () => {
    expect(
      drawScreen({ text: 'Karibu Mrejesho\n1 Tuma hoja\n2 Fuatilia hoja', ends: false }, '+255712000001'),
    ).toBe(
      [
        '  ┌────────────────────────────────┐',
        '  │ +255712000001                  │',
        '  ├────────────────────────────────┤',
        '  │ Karibu Mrejesho                │',
        '  │ 1 Tuma hoja                    │',
        '  │ 2 Fuatilia hoja                │',
        '  ├────────────────────────────────┤',
        '  │ 43/182            answer, or 0 │',
        '  └────────────────────────────────┘',
      ].join('\n'),
    );
  });

  it('says that nothing can be typed on a last screen', () => {
    expect(drawScreen({ text: 'Asante. Kwaheri.', ends: true }, '+255712000001')).toContain(
      '16/182                    over │',
    );
  });

  it('shows an SMS apart from the screen', () => {
    expect(drawSms('Lalamiko lako limepokelewa').split('\n')).toEqual([
      '  ╭────────────────────────────────╮',
      '  │ SMS                            │',
      '  │ Lalamiko lako limepokelewa     │',
      '  ╰────────────────────────────────╯',
    ]);
  });

  it.each([
    ['maji', '4/182'],
    ['{maji}', '8/182'],
    ['maji – leo', '10/91, for –'],
  ])('counts the room of "%s" as %s', (text, room) => {
    expect(roomOf(text)).toBe(room);
  });

  it('breaks lines at words, and words that are longer than a line', () => {
    expect(wrap('Hakuna maji hapa Mbezi kwa siku kumi')).toEqual(['Hakuna maji hapa Mbezi kwa', 'siku kumi']);
    expect(wrap('x'.repeat(65))).toEqual(['x'.repeat(30), 'x'.repeat(30), 'x'.repeat(5)]);
    expect(wrap('a\n\nb')).toEqual(['a', '', 'b']);
  });

  it('loses no letter of a text, and no line of the frame is longer than another', () => {
    checkProperty(
      fc.property(someText, (text) => {
        expect(wrap(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(/[ \n]/g, ''));
        const lines = drawScreen({ text, ends: false }, '+255712000001').split('\n');
        expect(new Set(lines.map((line) => line.length)).size).toBe(1);
      }),
    );
  });
});
