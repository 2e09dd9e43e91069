import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../../../domain/analytics/similarity/spelled-out.ts';
import { stemOf } from '../../../../domain/foundation/text/stem.ts';
import { checkProperty } from '../../../builders/chance.ts';

const stemsOf = (words: string): readonly string[] => [
  ...new Set(words.split(' ').map(spelledOut).map(stemOf)),
];

describe('the forms of one word have one stem', () => {
  it.each([
    ['nouns of one and of many', 'shimo mashimo'],
    ['', 'bomba mabomba'],
    ['', 'mtaro mitaro'],
    ['', 'mfumo mifumo'],
    ['', 'kisima visima kisimani'],
    ['', 'choo vyoo chooni'],
    ['', 'chumba vyumba vyumbani'],
    ['', 'mtumishi watumishi'],
    ['', 'mwalimu walimu'],
    ['', 'mwezi miezi'],
    ['', 'kijiji vijiji kijijini'],
    ['', 'waya nyaya'],
    ['where something is', 'soko sokoni masoko'],
    ['', 'barabara barabarani'],
    ['adjectives, that agree', 'bovu mbovu mabovu wabovu'],
    ['', 'chafu machafu mchafu uchafu'],
    ['verbs of all classes', 'kuvuja yanavuja inavuja linavuja lilivuja uvujaji'],
    ['verbs of all times', 'yanatoka yalitoka yametoka yatatoka yakatoka kutoka hayatoki hayajatoka'],
    ['with who does it', 'ninalipa tunalipa wanalipa nimelipa sijalipa hatujalipa silipi'],
    ['with what it is done to', 'wanatutoza wanatoza kutoza tunatozwa'],
    ['that somebody does, or is done to', 'kulipa kulipwa kulipia hatujalipwa'],
    ['that somebody makes happen', 'imechelewa imecheleweshwa kuchelewa wanachelewesha'],
    ['that happens by itself', 'wamekata umekatika kukatika linakatwa'],
    ['', 'imeharibika wameharibu kuharibika'],
    ['of which something is said', 'yanayotoka yaliyotoka inayotoka'],
    ['who does it, and the doing', 'kuchimba wanachimba uchimbaji wachimbaji'],
    ['words of English', 'pipe pipes'],
    ['', 'leak leaks leaking leaked'],
    ['', 'supply supplies'],
    ['', 'machine machines'],
  ])('%s: %s', (_, words) => {
    expect(stemsOf(words)).toHaveLength(1);
  });
});

describe('words that are not one stay apart', () => {
  it.each([
    'maji mji',
    'taa taka',
    'taa mtaa',
    'usiku siku',
    'kisima simu',
    'katika kataa',
    'shule shimo',
    'bomba bamba',
    'hatari hatua',
    'kitambulisho kitabu',
    'mvua mwaka',
    'bili bei',
  ])('%s', (words) => {
    expect(stemsOf(words)).toHaveLength(2);
  });
});

describe('spelling makes no difference', () => {
  it.each([
    ['r and l', 'barabara balabala'],
    ['an h that is not spoken', 'hospitali ospitali'],
    ['', 'hayatoki ayatoki'],
    ['', 'hakuna akuna hkn hakna'],
    ['dh and z', 'dhahabu zahabu'],
    ['th and s', 'thamani samani'],
    ['a letter held down', 'sana sanaaaa'],
    ['one sign for a sound', 'sijapata cjapata'],
    ['', 'tunapata 2napata'],
    ['words shortened', 'umeme umem'],
    ['', 'mpaka mpk'],
    ['', 'wiki wk'],
  ])('%s: %s', (_, words) => {
    expect(stemsOf(words).length).toBe(1);
  });
});

it('a stem is never empty and never longer than its word', () => {
  checkProperty(
    fc.property(fc.stringMatching(/^[a-z]{1,40}$/), (word) => {
      const stem = stemOf(word);
      expect(stem).not.toBe('');
      expect(stem.length).toBeLessThanOrEqual(word.length + 1);
    }),
  );
});
