/**
 * Where citizens read and write about their tickets, as the stage has it. What it has not is absent, and no text
 * names it.
 */
export interface AccessPoints {
  /** The short address of the pages for citizens, without scheme: `mrejesho.go.tz`. */
  readonly webAddress?: string | undefined;
  /** What is dialled on any phone: `*152*00#`. */
  readonly ussdCode?: string | undefined;
  /** What is pressed then in the menu of a shared code until the service answers: `9*2`. */
  readonly ussdPrefix?: string | undefined;
}

/** In characters. Each SMS has room for one that is no longer. */
export const accessPointLimits = { webAddress: 24, ussdCode: 12, ussdPrefix: 5 } as const satisfies Record<
  keyof AccessPoints,
  number
>;
