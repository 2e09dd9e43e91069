import { costsOfReading } from './costs-of-reading.ts';

costsOfReading([
  { tickets: 100_000, left: 1_000, sent: 25, today: 68 },
  { tickets: 1_000_000, left: 250, sent: 37.5, today: 81 },
]);
