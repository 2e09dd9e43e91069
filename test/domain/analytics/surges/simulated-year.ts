import { drawBy, gammaBy, logarithmicBy, normalBy, randomFrom, type Random } from './random.ts';

/** The year begins on a Monday. */
const days = 365;
const hours = days * 24;

/** Figures of a year, nationwide. */
const country = {
  tickets: 400_000,
  /** At the end of the year so much more come than at its beginning. */
  growth: 0.35,
  councils: 185,
  regions: 26,
  categories: 31,
  /** Shares of tickets whose council is known, and of which only the region is; the others are from wherever. */
  placed: { council: 0.8, region: 0.14 },
  /** Deviations of the logarithm by which places, categories, and each category in each place differ. */
  unequal: { places: 1.1, categories: 1.1, cells: 0.5 },
} as const;

/** Of a day by its hours, from midnight: few in the night, most in the morning, again some in the evening. */
const ofDay = [4, 3, 2, 2, 3, 8, 20, 42, 68, 82, 88, 82, 70, 66, 68, 62, 52, 44, 40, 42, 40, 30, 18, 9];
/** From Monday to Sunday. */
const ofWeek = [1.18, 1.1, 1.05, 1.02, 0.95, 0.5, 0.34];
const holidays: readonly number[] = [0, 11, 92, 95, 96, 115, 120, 146, 187, 219, 286, 342, 358, 359];
/** What comes on a holiday, and on the day after one, of what would come otherwise. */
const ofHolidays = { on: 0.35, after: 1.25 } as const;

/**
 * How tickets vary beyond chance. Days vary by gammas of these shapes, in a region, a category and a cell. Cells drift
 * over the year by this deviation of a logarithm. And tickets come together in an hour, as where neighbours write, by
 * this parameter of a logarithmic distribution: so the counts of an hour are negative binomial, in days that vary.
 */
const varying = { regionDay: 25, categoryDay: 40, cellDay: 6, drift: 0.4, together: 0.1 } as const;
/** Of what varies no more than so much of the usual is drawn: rarely, and little, is cut. */
const mostOfUsual = 4;

/**
 * A planted surge has 8 to 40 tickets in its first two hours, or as many as are 8 more than four times what is usual
 * there then; half as many follow in the three hours after. Smaller ones are not planted: groups of five and six come
 * by chance, and a few times the usual is no surge. It begins in any minute between 05:00 and 22:00, after the first
 * five weeks; every second one in any category and council, the others where more tickets come from.
 */
const planting = {
  surges: 60,
  fromDay: 35,
  untilDay: days - 2,
  fromHour: 5,
  untilHour: 22,
  least: 8,
  most: 40,
  timesUsual: 4,
} as const;

export interface SimulatedTicket {
  /** Since the year began. */
  readonly minute: number;
  readonly cell: number;
}

export interface PlantedSurge {
  readonly cell: number;
  /** The minute of its first ticket. */
  readonly begins: number;
  /** After its last one. */
  readonly ends: number;
  /** Its tickets in the first two hours. */
  readonly inTwoHours: number;
  /** What the cell has in these two hours without it, on average. */
  readonly usual: number;
}

export interface SimulatedYear {
  readonly cells: number;
  /** By time. */
  readonly tickets: readonly SimulatedTicket[];
  readonly planted: readonly PlantedSurge[];
}

function sharesOf(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Of the tickets of the year, what its hours bring. */
function rhythmOfYear(): readonly number[] {
  const ofHoliday = (day: number): number =>
    holidays.includes(day) ? ofHolidays.on : holidays.includes(day - 1) ? ofHolidays.after : 1;
  return sharesOf(
    Array.from({ length: hours }, (_, hour) => {
      const day = Math.floor(hour / 24);
      const grown = 1 + country.growth * (hour / hours);
      return (ofDay[hour % 24] ?? 0) * (ofWeek[day % 7] ?? 0) * ofHoliday(day) * grown;
    }),
  );
}

/** A cell is a category in a place. They lie by place, and then by category: of councils, of regions, of the country. */
const cellOf = (place: number, category: number): number => place * country.categories + category;
const placeOfCell = (cell: number): number => Math.floor(cell / country.categories);
const categoryOfCell = (cell: number): number => cell % country.categories;
/** The region of a place; one more for the country. */
const regionOf = (place: number): number =>
  place < country.councils
    ? place % country.regions
    : place < country.councils + country.regions
      ? place - country.councils
      : country.regions;

const unequal = (random: Random, count: number, deviation: number): readonly number[] =>
  sharesOf(Array.from({ length: count }, () => Math.exp(deviation * normalBy(random))));

/** What cells have of the tickets of the year. */
function cellsOfCountry(random: Random): readonly number[] {
  const councils = unequal(random, country.councils, country.unequal.places);
  const ofRegion = (region: number): number =>
    councils.reduce((sum, share, council) => sum + (regionOf(council) === region ? share : 0), 0);
  const { council, region } = country.placed;
  const places = [
    ...councils.map((share) => share * council),
    ...Array.from({ length: country.regions }, (_, place) => ofRegion(place) * region),
    1 - council - region,
  ];
  const categories = unequal(random, country.categories, country.unequal.categories);
  return sharesOf(
    places.flatMap((place) =>
      categories.map((share) => place * share * Math.exp(country.unequal.cells * normalBy(random))),
    ),
  );
}

/** Random figures, many enough that what is looked up by an odd key in them is as if it were drawn. */
const drawn = (count: number, draw: () => number): Float64Array => Float64Array.from({ length: count }, draw);

/** By how much of the usual a cell has at an hour: what varies by days, and drifts. */
function variation(random: Random, cells: number): (cell: number, hour: number) => number {
  const { regionDay, categoryDay, cellDay, drift } = varying;
  const regionDays = drawn((country.regions + 1) * days, () => gammaBy(random, regionDay));
  const categoryDays = drawn(country.categories * days, () => gammaBy(random, categoryDay));
  const cellDays = drawn(1 << 16, () => gammaBy(random, cellDay));
  const drifts = drawn(cells, () => drift * normalBy(random));
  return (cell, hour) => {
    const day = Math.floor(hour / 24);
    const odd = (Math.imul(cell * days + day, 0x9e3779b1) >>> 16) & 0xffff;
    return (
      (regionDays[regionOf(placeOfCell(cell)) * days + day] ?? 1) *
      (categoryDays[categoryOfCell(cell) * days + day] ?? 1) *
      (cellDays[odd] ?? 1) *
      Math.exp((drifts[cell] ?? 0) * (hour / hours - 0.5))
    );
  };
}

const minuteIn = (random: Random, hour: number): number => hour * 60 + Math.floor(random() * 60);

/** What comes without any surge. */
function usualTickets(
  random: Random,
  cells: readonly number[],
  rhythm: readonly number[],
): SimulatedTicket[] {
  const [drawCell, drawHour] = [drawBy(cells), drawBy(rhythm)];
  const varied = variation(random, cells.length);
  const tickets: SimulatedTicket[] = [];
  const { together } = varying;
  const perDraw = -together / ((1 - together) * Math.log(1 - together));
  for (let draw = 0; draw < (country.tickets / perDraw) * mostOfUsual; draw++) {
    const [cell, hour] = [drawCell(random), drawHour(random)];
    if (random() * mostOfUsual > varied(cell, hour)) continue;
    for (let size = logarithmicBy(random, together); size > 0; size--)
      tickets.push({ minute: minuteIn(random, hour), cell });
  }
  return tickets;
}

function plantedSurges(random: Random, cells: readonly number[], rhythm: readonly number[]): PlantedSurge[] {
  const ofCouncils = cellOf(country.councils, 0);
  const drawCell = drawBy(cells.slice(0, ofCouncils));
  const planted = new Map<number, PlantedSurge>();
  while (planted.size < planting.surges) {
    const cell = planted.size % 2 === 0 ? Math.floor(random() * ofCouncils) : drawCell(random);
    const day = planting.fromDay + Math.floor(random() * (planting.untilDay - planting.fromDay));
    const hour = planting.fromHour + Math.floor(random() * (planting.untilHour - planting.fromHour));
    const begins = minuteIn(random, day * 24 + hour);
    const usual = country.tickets * (cells[cell] ?? 0) * inTwoHoursFrom(begins, rhythm);
    const size = Math.exp(Math.log(planting.least) + random() * Math.log(planting.most / planting.least));
    const inTwoHours = Math.round(Math.max(size, planting.least + planting.timesUsual * usual));
    planted.set(cell, { cell, begins, ends: begins + 300, inTwoHours, usual });
  }
  return [...planted.values()];
}

/** What two hours from a minute on have of the tickets of the year. */
function inTwoHoursFrom(minute: number, rhythm: readonly number[]): number {
  const [hour, past] = [Math.floor(minute / 60), (minute % 60) / 60];
  const [first = 0, second = 0, third = 0] = rhythm.slice(hour, hour + 3);
  return first * (1 - past) + second + third * past;
}

/** The tickets of a surge: one at its beginning, the others at any minute of its two hours, and of the three after. */
const ticketsOf = (random: Random, { cell, begins, inTwoHours }: PlantedSurge): SimulatedTicket[] => [
  { minute: begins, cell },
  ...Array.from({ length: inTwoHours - 1 }, () => ({ minute: begins + Math.floor(random() * 120), cell })),
  ...Array.from({ length: Math.round(inTwoHours / 2) }, () => ({
    minute: begins + 120 + Math.floor(random() * 180),
    cell,
  })),
];

/** A year of tickets with planted surges, always the same for a seed. */
export function simulatedYear(seed: number): SimulatedYear {
  const random = randomFrom(seed);
  const [cells, rhythm] = [cellsOfCountry(random), rhythmOfYear()];
  const usual = usualTickets(random, cells, rhythm);
  const planted = plantedSurges(random, cells, rhythm);
  const tickets = [...usual, ...planted.flatMap((surge) => ticketsOf(random, surge))];
  return { cells: cells.length, tickets: byTime(tickets), planted };
}

/** Hour by hour: sorting all at once takes longer. */
function byTime(tickets: readonly SimulatedTicket[]): SimulatedTicket[] {
  const ofHours: SimulatedTicket[][] = Array.from({ length: hours }, () => []);
  for (const ticket of tickets) ofHours[Math.floor(ticket.minute / 60)]?.push(ticket);
  return ofHours.flatMap((ofHour) => ofHour.sort((a, b) => a.minute - b.minute));
}
