import { instantOf, type Instant } from '../../domain/time/instant.ts';

/** The time now, by the machine's clock. */
export const systemTime = (): Instant => instantOf(Date.now());
