import { describe, expect, it, test } from 'vitest';
import { errorsOfNameRules } from '../../domain/institutions/names/check-name-rules.ts';
import type { NameRules } from '../../domain/institutions/names/name-rules.ts';
import names from '../../registry/names.json' with { type: 'json' };

const good: NameRules = names;

describe('the rules by which names are compared', () => {
  it('are without a fault', () => {
    expect(errorsOfNameRules(good)).toEqual([]);
  });

  test.each<[string, Partial<NameRules>, string]>([
    ['compare single letters', { shortestWord: 1 }, 'shortestWord: at least 2 letters'],
    [
      'let half of a word be off',
      { tolerances: [{ from: 4, lettersOff: 2 }] },
      'tolerances: of 4 letters at most a third may be off, not 2',
    ],
    [
      'go from long words to short ones',
      { tolerances: [good.tolerances[1] ?? never(), good.tolerances[0] ?? never()] },
      'tolerances: they go from the shortest words on',
    ],
    [
      'let words be off that are not compared',
      { shortestWord: 5 },
      'tolerances: words of 4 letters are not compared at all',
    ],
    [
      'have a title without a letter',
      { titlesOfTheOffice: { sw: ['mkuu', '...'], en: ['head'] } },
      'titlesOfTheOffice.sw: "..." has no letter',
    ],
    [
      'have no title in one language',
      { titlesOfTheOffice: { sw: ['mkuu'], en: [] } },
      'titlesOfTheOffice.en: there is no title',
    ],
    ['have a name that is alone', { sameNames: [['juma']] }, 'sameNames: "juma" is alone in its row'],
    [
      'have a name in capitals',
      { sameNames: [['Ally', 'ali']] },
      'sameNames: "Ally" is not written as names are compared, in small letters',
    ],
    [
      'have a name in two rows',
      {
        sameNames: [
          ['ally', 'ali'],
          ['ali', 'alli'],
        ],
      },
      'sameNames: "ali" is there twice',
    ],
  ])('are refused that %s', (_, wrong, fault) => {
    expect(errorsOfNameRules({ ...good, ...wrong })).toContain(fault);
  });
});

function never(): never {
  throw new Error('There are two tolerances.');
}
