/** A copy that lacks `keys`. */
export function omit<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  ...keys: readonly Key[]
): Omit<Whole, Key> {
  const kept = Object.entries(whole).filter(([key]) => !keys.some((dropped) => dropped === key));
  return Object.fromEntries(kept) as Omit<Whole, Key>;
}
