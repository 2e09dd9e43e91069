import * as z from 'zod';
import { personName } from '../person-name.ts';
import { phone } from '../phone.ts';
import { refuse } from '../refuse.ts';
import type { Route } from '../route.ts';
import { citizenAct } from './citizen-act.ts';

const fields = z.strictObject({
  openness: z.enum(['confidential', 'identified']).meta({
    description:
      'confidential: a contact is kept that no officer sees, and of an identified ticket the name is shown no longer; identified: the officer who handles it sees the name.',
  }),
  contact: z
    .strictObject({
      phone: phone.exactOptional(),
      name: personName('Your name.', 'Asha Juma').exactOptional(),
    })
    .exactOptional()
    .meta({
      description:
        'What is not kept yet. The phone is needed where none is, and is changed only where messages did not reach it. Who becomes identified gives the name.',
    }),
});

export const opennessRoute = {
  ...citizenAct,
  path: '/v1/tickets/{number}/openness',
  name: 'change-openness',
  summary: { sw: 'Badilisha jinsi unavyojulikana', en: 'Change how much of you is known' },
  body: fields.superRefine(({ openness, contact }, context) => {
    if (openness === 'identified' && contact?.name === undefined) {
      refuse(context, { field: 'name-required' }, ['contact', 'name']);
    }
  }),
} as const satisfies Route;
