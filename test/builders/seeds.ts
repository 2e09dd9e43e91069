/**
 * So many seeds, always the same. The variable MREJESHO_SEED lets a run begin at another one, to look for what
 * these do not find.
 */
export function seedsFrom(first: number, count: number): readonly number[] {
  const begin = Number(process.env['MREJESHO_SEED'] ?? first);
  return Array.from({ length: count }, (_, place) => begin + place);
}
