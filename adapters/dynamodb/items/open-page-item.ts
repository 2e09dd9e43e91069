import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import { pageLives, type OpenTicketPage } from '../../../domain/institutions/officers/open-pages.ts';
import { plusSeconds, secondsOf } from '../../../domain/foundation/time/instant.ts';
import { openPageKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { firstVersion } from './scalars.ts';

/** An officer's open page of a ticket; DynamoDB removes the item by its `ttl`. */
export const openPageItem = z
  .object({ v: firstVersion, officer: z.string(), since: instant, saidAt: instant })
  .transform(({ officer, since, saidAt }): OpenTicketPage => ({ officer, since, saidAt }));

/** The item of what an officer's page says. */
export const newOpenPageItem = (number: string, { officer, since, saidAt }: OpenTicketPage): Item => ({
  ...openPageKeys.of(number, officer),
  ...{ entity: 'open-page', v: 1, officer, since, saidAt },
  ttl: secondsOf(plusSeconds(saidAt, pageLives)),
});
