import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import {
  switchActs,
  type SwitchName,
  type SwitchTurn,
  type TurnedSwitch,
} from '../../../domain/institutions/registry/switches.ts';
import { registryKeys } from '../engine/keys.ts';
import { readItem, type Item } from '../engine/read-item.ts';
import { intakeSwitchItem, noticesSwitchItem } from './switch-items.ts';

/** The attribute that says whether a switch is on: of notices the same as before there were others. */
const onAttribute = { intake: 'closed', notices: 'held' } as const satisfies Record<SwitchName, string>;

const turnedItem = z.object({
  by: z.string().exactOptional(),
  at: instant.exactOptional(),
  reason: z.string().exactOptional(),
  until: instant.exactOptional(),
});

/** Reads a switch with who turned it and why. Throws `CorruptItem`. */
export const readTurnedSwitch = (name: SwitchName, item: Item): TurnedSwitch => ({
  on: name === 'intake' ? readItem(intakeSwitchItem, item).closed : readItem(noticesSwitchItem, item).held,
  ...readItem(turnedItem, item),
});

/** A switch, by its name: one item that says how it stands. */
export function newSwitchItem({ act, by, at, reason, until }: SwitchTurn): Item {
  const { turns, on } = switchActs[act];
  return {
    ...registryKeys.switches[turns],
    entity: 'switch',
    v: 1,
    [onAttribute[turns]]: on,
    ...{ by, at },
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until }),
  };
}
