import { lostTexts } from '../../../domain/ticketing/tickets/lost-text.ts';
import { worded } from './replies.ts';

/** Why a text can't be shown, where it can't. */
export const lostText = worded(lostTexts)
  .exactOptional()
  .meta({
    description:
      'Absent: the words are those that were written. Otherwise they are not shown, and this sentence stands in their place, in the ' +
      "caller's language: they were changed by somebody (forged), or are missing. Whoever runs the system is told of it.",
  });
