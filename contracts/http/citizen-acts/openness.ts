import * as z from 'zod';
import { email } from '../requests/email.ts';
import { personName } from '../requests/person-name.ts';
import { phone } from '../requests/phone.ts';
import { refuse } from '../problems/refuse.ts';
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
      email: email.exactOptional(),
      name: personName('Your name.', 'Asha Juma').exactOptional(),
    })
    .exactOptional()
    .meta({
      description:
        'What is not kept yet. Who was anonymous gives a phone, an e-mail address or both. Another one is taken only where notices do not reach the one that is kept. Who becomes identified gives the name.',
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
