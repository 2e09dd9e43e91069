import { describe, expect, it } from 'vitest';
import { filledFrom, keyOf, readStory, remembering } from '../../../local/ussd/story.ts';

describe('a recorded story', () => {
  it('is one input a line, with comments for readers', () => {
    const text =
      '# Asha sends a complaint\n\n1\n[Maji]\n[Hapana]?\n  Hakuna maji  \nwait sms\nhang up\ndial\n#\n{number}\n';

    expect(readStory(text)).toEqual([
      { line: 3, does: { kind: 'type', text: '1' } },
      { line: 4, does: { kind: 'choose', label: 'Maji' } },
      { line: 5, does: { kind: 'choose-if-asked', label: 'Hapana' } },
      { line: 6, does: { kind: 'type', text: 'Hakuna maji' } },
      { line: 7, does: { kind: 'wait-sms' } },
      { line: 8, does: { kind: 'hang-up' } },
      { line: 9, does: { kind: 'dial' } },
      { line: 10, does: { kind: 'type', text: '#' } },
      { line: 11, does: { kind: 'type', text: '{number}' } },
    ]);
  });

  it('remembers the newest number and secret that it saw, and no other digits', () => {
    const first = remembering({}, 'Namba: 261112345671\nMsimbo wa siri: 48213097');
    expect(first).toEqual({ number: '261112345671', secret: '48213097' });
    expect(remembering(first, 'Piga 0712345678, au 112')).toEqual(first);
    expect(remembering(first, 'Msimbo mpya: 00000001')).toEqual({ ...first, secret: '00000001' });
  });

  it('types what it saw, and nothing that it did not see', () => {
    const memory = { number: '261112345671' };
    expect(filledFrom(memory, '{number}')).toBe('261112345671');
    expect(filledFrom(memory, 'Namba yangu ni {number}!')).toBe('Namba yangu ni 261112345671!');
    expect(filledFrom(memory, '{secret}')).toBeUndefined();
    expect(filledFrom(memory, '{*#}')).toBe('{*#}');
  });

  it.each([
    ['Maji', '2'],
    ['Umeme (TANESCO)', '3'],
    ['Rudi', '0'],
    ['Mwanzo', '00'],
    ['Umeme', undefined],
    ['Zaidi', '98'],
    ['Maj', undefined],
    ['Inahusu nini?', undefined],
  ])('finds the key of "%s" by its label: %s', (label, key) => {
    expect(
      keyOf(label, 'Inahusu nini?\n1 Rushwa\n2 Maji\n3 Umeme (TANESCO)\n0 Rudi 00 Mwanzo 98 Zaidi'),
    ).toBe(key);
  });
});
