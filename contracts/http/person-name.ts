import { textSchema } from './text.ts';

/** A person's name, on one line. */
export const personName = (description: string, example: string) =>
  textSchema({ atMost: 100, lines: false, description, example });
