import { describe, expect, it } from 'vitest';
import { onlyOfTheField, saidIn } from '../../../../domain/analytics/similarity/said.ts';
import { stemOf } from '../../../../domain/foundation/text/stem.ts';
import { wordsInSeveralRows } from '../../../../domain/foundation/text/word-groups.ts';
import { millisecondsOf } from '../../../builders/computing.ts';

const tokensOf = (text: string, place?: readonly string[]): readonly string[] =>
  [...saidIn(text, place).keys()].toSorted();

const namesIn = (text: string): readonly string[] =>
  [...saidIn(text)].filter(([, tells]) => tells === 'name').map(([token]) => token);

it('no word of the tables stands in two rows', () => {
  expect(wordsInSeveralRows()).toEqual([]);
});

describe('what is the matter is the same in other words', () => {
  it.each([
    ['no water', 'Hakuna maji', 'Maji hayatoki kabisa'],
    ['', 'hamna maji', 'akuna maji'],
    ['', 'No water', 'Tumekosa maji'],
    ['no power', 'Umeme umekatika', 'Hatuna umeme'],
    ['a burst pipe', 'Bomba limepasuka', 'mabomba yamepasuka'],
    ['potholes', 'Barabara ina mashimo', 'The road is full of potholes'],
    ['desks', 'Shule haina madawati', 'no desks at our school'],
  ])('%s: %s, %s', (_, one, other) => {
    const [a, b] = [tokensOf(one), tokensOf(other)];
    expect(a.filter((token) => b.includes(token)).length).toBeGreaterThanOrEqual(2);
  });
});

describe('an amount is one number', () => {
  it.each(['elfu tano', 'elfu 5', '5000', '5,000', '5.000'])('%s', (amount) => {
    expect(tokensOf(`wanatoza ${amount}`)).toContain('5000');
  });

  it.each([
    ['mia sita', '600'],
    ['buku', '1000'],
    ['laki tatu', '300000'],
  ])('%s is %s', (amount, number) => {
    expect(tokensOf(amount)).toContain(number);
  });

  it('and small ones, days and hours, are none', () => {
    expect(tokensOf('siku 3, saa nane, wiki mbili')).toEqual([]);
  });
});

describe('the name of a street, a school or a village', () => {
  it.each([
    ['Nguzo imeoza mtaa wa Kizuiani', ['kizuiani']],
    ['shule ya msingi Kibada', ['kibada']],
    ['shule ya sekondari ya Lyamungo', ['lyamungo']],
    ['daraja la mto Mkondoa', ['mkondoa']],
    ['kijijini Mlali hatuna maji', ['mlali']],
    ['Shekilango road is full of potholes', ['shekilango']],
    ['barabara ina mashimo, shule haina madawati', []],
    ['mtaa wetu mzima, the whole street', []],
  ])('in "%s": %j', (text, names) => {
    expect(namesIn(text)).toEqual(names.map(stemOf));
  });
});

it('says nothing by greetings, joining words and what everybody asks for', () => {
  expect(tokensOf('Habari, sisi wananchi wa huku tunaomba msaada tafadhali, asante sana.')).toEqual([]);
});

it('tells little by the name of the place that was chosen', () => {
  const ward = stemOf('mwananyamala');
  expect(saidIn('Maji Mwananyamala', ['Kata ya Mwananyamala']).get(ward)).toBe('subject');
  expect(saidIn('Maji Mwananyamala').get(ward)).toBe('word');
});

it('of a text only words of the tables are compared for citizens', () => {
  const said = onlyOfTheField(saidIn('Juma Shabani alivunja bomba mtaa wa Kizuiani'));
  expect([...said]).toEqual([['=bomba', 'matter']]);
});

describe('hostile texts are harmless', () => {
  it.each([
    ['nothing', ''],
    ['4,000 letters without a space', 'a'.repeat(4000)],
    ['only spaces', ' '.repeat(4000)],
    ['emoji', '🚰💧'.repeat(1000)],
    ['marks of direction', '\u202e\u2066maji\u2069\u202c'.repeat(300)],
    ['marks on a letter', `a${'\u0301'.repeat(3999)}`],
    ['prefixes and nothing else', 'hatuwaliyakivizikuwame'.repeat(180)],
    ['one word again and again', 'hayatoki '.repeat(440)],
    ['names of names', 'shule ya msingi ya mtaa wa '.repeat(150)],
    ['numbers', 'elfu 999999999 '.repeat(260)],
    ['words of an object', 'constructor __proto__ toString hasOwnProperty'],
  ])('%s', (_, text) => {
    expect(millisecondsOf(() => saidIn(text))).toBeLessThan(250);
    expect(saidIn(text).size).toBeLessThanOrEqual(150);
  });
});
