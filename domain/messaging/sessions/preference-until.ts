import { plusSeconds, type Instant } from '../../foundation/time/instant.ts';

/** Who dials once a year is still remembered. */
const days = 400;

/** The last second in which a wish is remembered that was made at `at`. */
export const preferenceUntil = (at: Instant): Instant => plusSeconds(at, days * 24 * 3600);
