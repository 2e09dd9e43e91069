import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRegistry } from '../../adapters/registry-files/load-registry.ts';
import { understandingModel } from '../../application/offices/understanding-model.ts';
import type { Whereabouts } from '../../domain/foundation/vocabulary/whereabouts.ts';
import type { Catalogue } from '../../domain/institutions/registry/catalogue.ts';
import { placesInText } from '../../domain/institutions/understanding/places-in-text.ts';
import { whereaboutsInText } from '../../domain/institutions/understanding/whereabouts-in-text.ts';

let catalogue: Catalogue;

beforeAll(async () => {
  const parsed = await loadRegistry(path.join(import.meta.dirname, '../../registry'));
  if (parsed.outcome === 'broken') throw new Error(JSON.stringify(parsed.problems, undefined, 1));
  const { institutions, routing } = parsed.content;
  catalogue = { version: 1, institutions, routing };
});

type Row = readonly [text: string, whereabouts?: Whereabouts, ...regions: readonly string[]];

/** What somebody writes, and where it then was; nothing: a place of the country, or nobody knows. Every second one is held out. */
const rows: readonly Row[] = [
  ['nipo Oman, pasipoti yangu imeisha muda na ubalozi haujibu', 'abroad'],
  ['niko Dubai nimekwama bila pasipoti', 'abroad'],
  ['I live in Qatar and my employer keeps my passport', 'abroad'],
  ['Nipo nje ya nchi, naomba cheti changu cha kuzaliwa', 'abroad'],
  ['binti yangu anafanya kazi za ndani Saudia na hajalipwa miezi sita', 'abroad'],
  ['mimi ni mtanzania naishi hapa Marekani, NIDA hawajibu barua pepe', 'abroad'],
  ['nipo huku uarabuni tajiri amenichukulia hati ya kusafiria', 'abroad'],
  ['I am in South Africa and was robbed of my Tanzanian passport', 'abroad'],
  ['ninasoma India, mkopo wa HESLB haujaingia', 'abroad'],
  ['I am stuck in Nairobi, the embassy does not answer', 'abroad'],
  ['tupo Msumbiji wafanyabiashara, mizigo yetu imezuiwa', 'abroad'],
  ['we are abroad and cannot register our child', 'abroad'],
  ['mtoto wangu yuko Uturuki amekamatwa', 'abroad'],
  ['Living in the United Kingdom, my pension from PSSSF has stopped', 'abroad'],
  ['nikiwa Kenya niliibiwa kitambulisho', 'abroad'],
  ['naishi Ujerumani nataka kuuza kiwanja changu Kigamboni lakini hati haitoki'],
  ['basi limeharibika njiani kutoka Mwanza kwenda Dar', 'on-the-road', 'mkoa-mwanza', 'mkoa-dar'],
  [
    'tuko kwenye basi kutoka Dodoma kwenda Arusha, dereva anakimbia sana',
    'on-the-road',
    'mkoa-dodoma',
    'mkoa-arusha',
  ],
  ['The bus from Mbeya to Iringa is speeding', 'on-the-road', 'mkoa-mbeya', 'mkoa-iringa'],
  [
    'nauli ya basi kutoka Moshi hadi Tanga imepandishwa njiani',
    'on-the-road',
    'mkoa-kilimanjaro',
    'mkoa-tanga',
  ],
  ['abiria tumeshushwa njiani usiku, basi halina mafuta', 'on-the-road'],
  [
    'gari letu limezuiwa kwenye mizani kati ya Morogoro na Iringa',
    'on-the-road',
    'mkoa-morogoro',
    'mkoa-iringa',
  ],
  [
    'we are on the way from Songea to Dar es Salaam and the driver of the bus is drunk',
    'on-the-road',
    'mkoa-ruvuma',
    'mkoa-dar',
  ],
  ['tuko safarini na basi kuelekea Kigoma, kondakta anatuomba pesa zaidi', 'on-the-road', 'mkoa-kigoma'],
  [
    'treni kutoka Dar es Salaam kwenda Dodoma imesimama porini masaa manne',
    'on-the-road',
    'mkoa-dar',
    'mkoa-dodoma',
  ],
  ['daladala kutoka Tegeta kwenda Kariakoo zinakatisha safari'],
  ['hakuna maji Tegeta tangu Jumatatu'],
  ['nilivamiwa njiani nikitoka shuleni Sinza'],
  ['barabara ya kwenda Bunju ina mashimo'],
  ['Naomba pasipoti ya kwenda China, nimezungushwa Uhamiaji'],
  ['nimenunua gari kutoka Japan, bandari imelizuia'],
  ['mwekezaji wa India amechukua shamba letu Kilosa'],
  ['nipo hapa ofisini tangu asubuhi na hakuna anayenihudumia'],
  ['mali yangu imeibiwa na polisi hawafiki'],
  ['niko sawa lakini daktari aliomba rushwa'],
  ['I live in Kinondoni and there is no water'],
];

function readOf(text: string): readonly unknown[] {
  const places = placesInText(understandingModel, catalogue, text);
  const read = whereaboutsInText(text, places);
  return read === undefined ? [] : [read.whereabouts, ...read.regions.map(({ id }) => id)];
}

describe('who is in the country', () => {
  it.each([
    'naishi kwa mali yangu',
    'nipo Mali ya asili, duka letu halina umeme',
    'nilikuwa dominika kanisani, gari likaibiwa',
    'niko Morocco nasubiri basi tangu asubuhi',
    'nasoma St. Martin, ada imepandishwa',
    'Nafanya kazi Umoja wa Mataifa',
    'Nafanya kazi Umoja wa Ulaya, kibali kimekwama',
    'I work in the United Nations office',
    'nafanya kazi kwa Jordan, hajanilipa',
  ])('is not read as abroad by a word that is no country, or not only one: “%s”', (text) => {
    expect(whereaboutsInText(text, [])).toBeUndefined();
  });

  it.each([
    'naishi nchini Mali',
    'nipo nchi ya Mali',
    'I live in Morocco',
    'mtoto wangu yuko Jordan',
    'nipo Chad',
  ])('but abroad where it says so: “%s”', (text) => {
    expect(whereaboutsInText(text, [])?.whereabouts).toBe('abroad');
  });
});

const wrong = ([text, ...expected]: Row): readonly string[] => {
  const read = readOf(text);
  return JSON.stringify(read) === JSON.stringify(expected) ? [] : [`${text}: ${read.join(' ')}`];
};

describe('where it was, by the words', () => {
  it('reads abroad, and the road with its regions, and neither where a place of the country is meant', () => {
    const heldOut = rows.filter((_, at) => at % 2 === 1);
    const missed = heldOut.flatMap(wrong);
    process.stdout.write(`Whereabouts held out: ${heldOut.length - missed.length} of ${heldOut.length}\n`);
    process.stdout.write(missed.join('\n') + '\n');
    expect(rows.filter((_, at) => at % 2 === 0).flatMap(wrong)).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(2);
  });
});
