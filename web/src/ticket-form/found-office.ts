import type { components } from '../api/schema.ts';

/** An office as it was found: where it takes tickets through a system of its own, with that address. */
export type FoundOffice = components['schemas']['NamedInstitution'] & {
  readonly address?: string | undefined;
};
