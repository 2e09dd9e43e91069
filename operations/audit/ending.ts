/** How a verification can end, the worst first, each with the exit code that says it. */
export const exitCodes = { tampered: 1, unvouched: 2, incomplete: 3, sound: 0 } as const;
export type VerificationEnding = keyof typeof exitCodes;

/** The exit code of a verification that never came to an end. */
export const nothingVerified = 4;

const worstFirst = [
  'tampered',
  'unvouched',
  'incomplete',
  'sound',
] as const satisfies readonly VerificationEnding[];

/** The worst of several, and sound where there is none. */
export const worstOf = (several: readonly VerificationEnding[]): VerificationEnding =>
  worstFirst.find((ending) => several.includes(ending)) ?? 'sound';
