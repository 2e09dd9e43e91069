import * as z from 'zod';
import type { Instant } from '../../domain/foundation/time/instant.ts';

const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** A moment in UTC, whole seconds, as messages and workflows carry it: `2026-11-24T14:48:17Z`. */
export const instant = z.custom<Instant>(
  (value) => typeof value === 'string' && pattern.test(value) && !Number.isNaN(Date.parse(value)),
  'must be a moment in UTC to the whole second, like 2026-11-24T14:48:17Z',
);
