import { inject } from 'vitest';
import { connectCloud } from '../../../local/cloud/cloud.ts';
import { Citizen } from '../../../local/demo/citizen.ts';

/** The local cloud on which the journeys run: fast clock, permissions enforced, a state of its own. */
export const cloud = connectCloud(inject('cloudFolder'));

/** Tells people of different journeys apart: each has a phone and an address that no other has. */
let people = Number(process.env['VITEST_POOL_ID'] ?? 0) * 1000 + (Date.now() % 1000);

/** Somebody nobody has seen before. */
export const aCitizen = (): Citizen => new Citizen(cloud.apiUrl, (people += 1));
