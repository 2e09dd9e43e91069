import type { Instant } from '../deadlines/instant.ts';
import { headsOf } from './head-of.ts';
import type { Institution } from './institution.ts';

/**
 * Everybody whom a ticket complains about at `at`: the officer named, and who heads, for good or acting,
 * the office that it is about. `office` is absent where it is not about the head of one.
 */
export const complainedAbout = (
  officer: string | undefined,
  office: Institution | undefined,
  at: Instant,
): readonly string[] => [
  ...(officer === undefined ? [] : [officer]),
  ...(office === undefined ? [] : headsOf(office, at)),
];
