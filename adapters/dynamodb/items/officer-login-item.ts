import * as z from 'zod';
import type { LoginLink } from '../../../domain/institutions/officers/officer-logins.ts';
import { registryKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';

/** Whose login it is. */
export const officerLoginItem = z.object({ officer: z.string() });

/** A login under its issuer and subject: found by one key. */
export const newOfficerLoginItem = ({ login, officer, by, confirmedBy, at }: LoginLink): Item => ({
  ...registryKeys.login(login),
  entity: 'officer-login',
  v: 1,
  officer,
  by,
  ...(confirmedBy !== undefined && { confirmedBy }),
  at,
});
