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

/** The attribute that says whether a switch is on: of notices the same as before there were others. */
const onAttribute = { intake: 'closed', notices: 'held' } as const satisfies Record<SwitchName, string>;

const turnedBy = {
  by: z.string().exactOptional(),
  at: instant.exactOptional(),
  reason: z.string().exactOptional(),
  until: instant.exactOptional(),
};

const intakeSwitchItem = z.object({ closed: z.boolean(), ...turnedBy });
const noticesSwitchItem = z.object({ held: z.boolean(), ...turnedBy });

/** Reads the item of a switch. Throws `CorruptItem`. */
export function readSwitch(name: SwitchName, item: Item): TurnedSwitch {
  if (name === 'intake') {
    const { closed: on, ...turned } = readItem(intakeSwitchItem, item);
    return { on, ...turned };
  }
  const { held: on, ...turned } = readItem(noticesSwitchItem, item);
  return { on, ...turned };
}

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
