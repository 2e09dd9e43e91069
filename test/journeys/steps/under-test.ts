import { inject } from 'vitest';
import { connectCloud } from '../../../local/cloud/cloud.ts';
import { Citizen } from '../../../local/demo/citizen.ts';
import { cloudIsUp } from './cloud-is-up.ts';
import { addressOf, ownPeople } from './people.ts';

const folder = inject('cloudFolder');
await cloudIsUp(folder);

/** The local cloud on which the journeys run: fast clock, permissions enforced, a state of its own. */
export const cloud = connectCloud(folder);

const nextIndex = ownPeople(folder);

/** Somebody nobody has seen before, with a phone and an address that no other has. */
export function aCitizen(): Citizen {
  const index = nextIndex();
  return new Citizen(cloud.apiUrl, index, { address: addressOf(index) });
}

/** The same of another country, with an e-mail address beside the phone. */
export function aCitizenAbroad(): Citizen & { readonly email: string } {
  const index = nextIndex();
  const email = `mwananchi-${index}@example.com`;
  const phone = `+2547120${10_000 + index}`;
  const citizen = new Citizen(cloud.apiUrl, index, { address: addressOf(index), phone, email });
  return Object.assign(citizen, { email });
}
