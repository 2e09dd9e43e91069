import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { kinds, opennesses } from '../../domain/foundation/vocabulary/kinds.ts';

const DemoTicket = z.strictObject({
  kind: z.enum(kinds),
  category: z.string(),
  institution: z.string(),
  from: z.enum(opennesses),
  subject: z.string(),
  description: z.string(),
  language: z.enum(languages).default('sw'),
  'about-head': z.boolean().default(false),
  'officer-name': z.string().exactOptional(),
});
export type DemoTicket = z.infer<typeof DemoTicket>;

/** What the people of the demonstration send. */
export const demoTickets = (): readonly DemoTicket[] =>
  z.array(DemoTicket).parse(parse(readFileSync(join(import.meta.dirname, 'tickets.yaml'), 'utf8')));
