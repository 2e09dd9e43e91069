import { plusSeconds, type Instant } from '../deadlines/instant.ts';
import type { Officer } from './officer.ts';

/** The officer at another institution from `at` on. Where they worked before is kept: whom a ticket is about may be over them. */
export function placedAt(officer: Officer, institution: string, at: Instant): Officer {
  const { placements = [{ institution: officer.institution }] } = officer;
  const ended = placements.map((placement, place) =>
    place === placements.length - 1 ? { ...placement, until: plusSeconds(at, -1) } : placement,
  );
  return { ...officer, institution, placements: [...ended, { institution, from: at }] };
}
