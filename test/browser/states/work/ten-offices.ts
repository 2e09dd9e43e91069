import type { SheetCells } from './sheet.ts';

const towns = [
  'Mwanza',
  'Mbeya',
  'Tanga',
  'Kigoma',
  'Iringa',
  'Lindi',
  'Mtwara',
  'Songea',
  'Tabora',
  'Moshi',
];
const given = ['Salma', 'Peter', 'Rose'];
const surnames = ['Omari', 'Massawe', 'Chande', 'Kimaro', 'Lyimo', 'Mrema', 'Said', 'Mushi', 'Swai', 'Urio'];

/** Ten offices, each with a head and two officers. */
export const tenOffices: readonly SheetCells[] = [
  ...towns.map((town) => ({ what: 'ofisi', name: `Vijana ${town}`, nameInEnglish: `Youth ${town}` })),
  ...towns.flatMap((town, at) =>
    given.map((name, place) => ({
      what: place === 0 ? 'mkuu' : 'afisa',
      name: `${name} ${surnames[at] ?? ''}`,
      office: `Vijana ${town}`,
      email: `${name}.${surnames[at] ?? ''}@vijana.example`,
    })),
  ),
];
