import { costsOfReading } from './costs-of-reading.ts';

costsOfReading([
  { tickets: 100_000, left: 1_000, byCategory: 40 },
  { tickets: 1_000_000, left: 250, byCategory: 52.5 },
]);
