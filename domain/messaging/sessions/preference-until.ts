import { plusSeconds, type Instant } from '../../foundation/time/instant.ts';

/** Who dials once a year is still remembered. */
const days = 400;

/** Last second of a preference that was stored at `at`. */
export const preferenceUntil = (at: Instant): Instant => plusSeconds(at, days * 24 * 3600);
