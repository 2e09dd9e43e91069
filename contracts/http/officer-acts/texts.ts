import { textSchema } from '../text.ts';

/** What an officer writes with an act, to the citizen or among officers. */
export const officersText = (description: string, example: string) =>
  textSchema({ atMost: 4000, lines: true, description, example });
