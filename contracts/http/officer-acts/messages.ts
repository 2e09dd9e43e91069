import * as z from 'zod';
import type { Route } from '../route.ts';
import { officerAct } from './officer-act.ts';
import { pathsOfActs } from './paths-of-acts.ts';
import { textOfAct } from '../requests/officers-texts.ts';

export const requestInformationRoute = {
  ...officerAct,
  path: pathsOfActs['request-information'],
  name: 'request-information',
  summary: { sw: 'Omba maelezo zaidi kwa mwananchi', en: 'Ask the citizen for more information' },
  body: z.strictObject({
    message: textOfAct(
      'request-information',
      'message',
      'What the citizen is asked.',
      'Tafadhali tutajie namba ya mita yako.',
    ),
  }),
} as const satisfies Route;

/** Never a response: it moves no deadline. */
export const writeToCitizenRoute = {
  ...officerAct,
  path: pathsOfActs['write-to-citizen'],
  name: 'write-to-citizen',
  summary: { sw: 'Mwandikie mwananchi ujumbe', en: 'Write to the citizen' },
  body: z.strictObject({
    message: textOfAct('reply', 'message', 'What the citizen reads.', 'Fundi atakuja kesho asubuhi.'),
  }),
} as const satisfies Route;

export const noteRoute = {
  ...officerAct,
  path: pathsOfActs.note,
  name: 'note',
  summary: { sw: 'Andika dokezo la ndani', en: 'Write an internal note' },
  body: z.strictObject({
    message: textOfAct(
      'note',
      'message',
      'For officers alone: the citizen never reads it.',
      'Bomba hili liliripotiwa jana pia.',
    ),
  }),
} as const satisfies Route;
