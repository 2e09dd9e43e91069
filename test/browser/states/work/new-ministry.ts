import type { SheetCells } from './sheet.ts';

/** How citizens look for it. */
export const newMinistry = 'Wizara ya Uchumi wa Buluu';

const units = ['Bandari', 'Mwani', 'Visiwa', 'Pwani', 'Uvuvi Bahari'];
const given = ['Salma', 'Peter', 'Rose', 'Elia', 'Neema'];
const surnames = ['Kombo', 'Makame', 'Shauri', 'Tindwa', 'Pongwe', 'Vuai'];

const officersOf = (office: string, surname: string): readonly SheetCells[] =>
  given.map((name, place) => ({
    what: place === 0 ? 'mkuu' : 'afisa',
    name: `${name} ${surname}`,
    office,
    email: `${name}.${surname}@buluu.example`,
  }));

/** A ministry that was not there, its five offices, thirty officers in all, and one who audits it. */
export const newMinistryRows: readonly SheetCells[] = [
  {
    what: 'wizara',
    name: newMinistry,
    nameInEnglish: 'Ministry of Blue Economy',
    shortName: 'Uchumi wa Buluu',
    office: 'Katibu Mkuu Kiongozi',
    level: 'ndiyo',
  },
  ...units.map((unit) => ({
    what: 'ofisi',
    name: `Buluu ${unit}`,
    nameInEnglish: `Blue ${unit}`,
    office: newMinistry,
  })),
  ...[newMinistry, ...units.map((unit) => `Buluu ${unit}`)].flatMap((office, at) =>
    officersOf(office, surnames[at] ?? ''),
  ),
  { what: 'mkaguzi', name: 'Tatu Bofu', office: newMinistry, email: 'tatu.bofu@buluu.example' },
];
