import type { NeutralNames } from '../domain/institutions/registry/forged-items.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** An office of which the registry's entry was changed by nobody who may, until it is restored. */
export const neutralOffice: NeutralNames = t.neutralOffice;
