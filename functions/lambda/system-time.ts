import { instantOf, type Instant } from '../../domain/foundation/time/instant.ts';

/** The time now, by the machine's clock. */
export const systemTime = (): Instant => instantOf(Date.now());
