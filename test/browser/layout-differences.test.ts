import { describe, expect, it } from 'vitest';
import type { Box } from './layouts/box.ts';
import { differencesOf } from './layouts/differences.ts';
import { layoutOfText, textOfLayout } from './layouts/text-of-layout.ts';

const accepted = `360 px
main.width 0 60 360x400
 h1 "Foleni" 16 16 200x34
 list.lines 16 24 328x200
  listitem.line 0 0 328x100
   a.whole "0000 0000" 48 4 128x26
   span "Lalamiko" 184 -26 70x26
  listitem.line 0 0 328x100
   a.whole "0000 0000" 48 4 128x26
 button.button "Tuma" 16 24 328x48
`;

const boxesOf = (text: string): readonly Box[] => layoutOfText(text).get(360) ?? [];

/** What is said where these lines stand in the place of others. */
function saidWith(...changes: readonly (readonly [line: string, instead: string])[]): readonly string[] {
  let text = accepted;
  for (const [line, instead] of changes) {
    expect(text).toContain(line);
    text = text.replace(line, () => instead);
  }
  return differencesOf(boxesOf(accepted), boxesOf(text)).map(({ says }) => says);
}

describe('the layout of a page is compared with the accepted one', () => {
  it('differs in nothing from itself', () => {
    expect(saidWith()).toEqual([]);
  });

  it('names a row that moved sideways, by the first words in it, and not what moved with it', () => {
    expect(
      saidWith([
        'listitem.line 0 0 328x100\n   a.whole "0000 0000" 48 4 128x26\n button',
        'listitem.line 30 0 328x100\n   a.whole "0000 0000" 48 4 128x26\n button',
      ]),
    ).toEqual(['listitem.line “0000 0000”: x 16 → 46']);
  });

  it('names what is lower, and neither what it pushes away nor what grew around it', () => {
    expect(
      saidWith(['list.lines 16 24 328x200', 'list.lines 16 54 328x200'], ['360x400', '360x430']),
    ).toEqual(['list.lines “0000 0000”: 30 px lower']);
  });

  it('says sizes', () => {
    expect(saidWith(['"Tuma" 16 24 328x48', '"Tuma" 16 24 120x60'])).toEqual([
      'button.button “Tuma”: width 328 → 120, height 48 → 60',
    ]);
  });

  it('says of a box that grew by nothing in it that it is higher', () => {
    expect(saidWith(['360x400', '360x430'])).toEqual(['main.width “Foleni”: height 400 → 430']);
  });

  it('takes what lies beside another that grew as unmoved', () => {
    expect(
      saidWith(['48 4 128x26\n   span "Lalamiko" 184 -26', '48 4 128x52\n   span "Lalamiko" 184 -52']),
    ).toEqual(['a.whole “0000 0000”: height 26 → 52']);
  });

  it('says what is new and what is gone, and compares the rest', () => {
    expect(
      saidWith(
        [' h1 "Foleni" 16 16 200x34', ' p "Tahadhari" 16 16 328x26\n h1 "Foleni" 16 16 200x34'],
        ['   span "Lalamiko" 184 -26 70x26\n', ''],
      ),
    ).toEqual(['p “Tahadhari” is new', 'span “Lalamiko” is gone']);
  });

  it('lets words change where nothing moves', () => {
    expect(saidWith(['"Tuma"', '"Tuma sasa"'])).toEqual([]);
  });

  it('lets edges be rounded otherwise, and no more', () => {
    const button = 'button.button "Tuma" 16 24 328x48';
    expect(saidWith([button, 'button.button "Tuma" 18 22 326x50'])).toEqual([]);
    expect(saidWith([button, 'button.button "Tuma" 19 24 328x48'])).toEqual([
      'button.button “Tuma”: x 16 → 19',
    ]);
  });

  it('places what it marks on the page', () => {
    const [lower] = differencesOf(
      boxesOf(accepted),
      boxesOf(accepted.replace('"Tuma" 16 24', '"Tuma" 16 54')),
    );
    expect(lower).toMatchObject({
      accepted: { x: 16, y: 358, width: 328, height: 48 },
      shown: { x: 16, y: 388 },
    });
  });
});

describe('a layout is kept as text', () => {
  it('reads what it wrote, of each width of a window', () => {
    const text = `${accepted}\n${accepted.replace('360 px', '1280 px')}`;
    expect([...layoutOfText(text).keys()]).toEqual([360, 1280]);
    expect(textOfLayout(layoutOfText(text))).toBe(text);
  });

  it('refuses a line that it does not understand', () => {
    expect(() => layoutOfText('360 px\nmain 0 0\n')).toThrow('main 0 0');
    expect(() => layoutOfText('360 px\n  main 0 0 1x1\n')).toThrow('main 0 0 1x1');
  });
});
