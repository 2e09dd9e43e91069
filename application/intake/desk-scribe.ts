/** Who writes at a desk, as their tickets of a day are counted, and their idempotency keys kept apart. */
export const deskScribe = (officer: string): string => `officer:${officer}`;
