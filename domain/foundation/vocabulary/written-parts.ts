/** The parts of what people write with an act. Which act takes which, its contract says. */
export const writtenParts = ['message', 'reason', 'remedy', 'body'] as const;
export type WrittenPart = (typeof writtenParts)[number];
