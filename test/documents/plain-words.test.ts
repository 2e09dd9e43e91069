import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What reads like an office speaking to itself, or means something else to people, with what is said instead. */
const stiff: readonly (readonly [RegExp, string])[] = [
  [/namba ya siri(?! ya benki)/i, 'msimbo wa siri: the other is a mobile money PIN'],
  [/\bitategemea\b/i, 'say on what, in a plain sentence'],
  [/\b(ha|wa|i)ruhusiwi\b/i, 'hawezi, haiwezekani'],
  [/\b(chombo|vyombo)\b/i, 'taasisi nje ya mfumo, mahali pengine'],
  [/tengu(a|e|liwa)\b/i, 'kubadili uamuzi, kurudisha'],
  [/\binayomhusu\b|\bhoja kumhusu\b/i, 'hoja kuhusu'],
  [/utambulisho usionekane|kuonyesha utambulisho/i, 'kukataa ombi la kumjua aliyetuma'],
  [/\bmuda maalumu\b/i, 'muda mfupi'],
  [/\byou need do\b/i, 'there is nothing you need to do'],
];

const read = [...globSync(['words/**/*.ts', 'web/src/**/texts.ts']), 'registry/texts/notices.json'].sort();

describe('what people read', () => {
  it.each(read)('is in plain words: %s', (path) => {
    const text = readFileSync(path, 'utf8');
    const found = stiff.flatMap(([words, plainly]) => {
      const [said] = words.exec(text) ?? [];
      return said === undefined ? [] : [`"${said}": ${plainly}`];
    });
    expect(found).toEqual([]);
  });
});
