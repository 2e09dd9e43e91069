import type { RegistryAlarm } from '../../domain/institutions/registry/forged-items.ts';
import type { Log } from '../log.ts';

/** Rings where an item of the registry does not match its MAC. The line names the kind and the fault, an institution by its id, and no person. */
export const saysThatRegistryIsForged =
  (log: Log): RegistryAlarm =>
  ({ kind, fault, institution }, outcome) => {
    if (outcome === 'accepted') log.warn('registry-item-forged', { type: kind, outcome: 'not-sealed-yet' });
    else log.error('registry-item-forged', { type: kind, outcome: fault, institution });
  };
