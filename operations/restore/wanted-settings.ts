import { isDeepStrictEqual } from 'node:util';
import type {
  RestorableTable,
  SettingOfTable,
  TableSettings,
} from '../../adapters/dynamodb/table-restores.ts';
import { tagsOf } from '../../lib/config/names.ts';
import type { Stage } from '../../lib/config/stage.ts';
import { expiryAttribute, tables, type TableDescription } from '../../lib/config/tables.ts';
import { formerTag, withoutNotes } from './notes.ts';
import type { RestoredName } from './rebuilding.ts';

/**
 * The settings that a restored table is to have: those of lib/config/tables.ts and of the stage, whatever somebody switched off at the one
 * it takes the place of, and beside these what that one has besides. What an earlier restore noted at that one stays there.
 */
export function wantedSettings(
  table: RestoredName,
  {
    stage,
    target,
    former,
    source,
  }: {
    readonly stage: Stage;
    readonly target: string;
    /** The name of the table that it takes the place of. */
    readonly former: string;
    /** The former table; undefined: it is gone. */
    readonly source: RestorableTable | undefined;
  },
): TableSettings {
  const { stream }: TableDescription = tables[table];
  const { tags = {}, insightsOf = [], refusesDeletion = false, resourcePolicy } = source?.settings ?? {};
  return {
    tags: { ...withoutNotes(tags), ...tagsOf(stage), [formerTag]: former },
    expiryAttribute,
    recoveryDays: tables[table].recoveryDays,
    refusesDeletion: refusesDeletion || stage.refusesDeletion,
    ...(stream !== undefined && { stream }),
    insightsOf,
    ...(resourcePolicy !== undefined &&
      source !== undefined && {
        resourcePolicy: resourcePolicy.replaceAll(`:table/${source.name}`, `:table/${target}`),
      }),
  };
}

const parsed = (policy: string | undefined): unknown =>
  policy === undefined ? undefined : (JSON.parse(policy) as unknown);

const isGiven: Readonly<Record<SettingOfTable, (has: TableSettings, wanted: TableSettings) => boolean>> = {
  tags: (has, wanted) => Object.entries(wanted.tags).every(([key, value]) => has.tags[key] === value),
  expiryAttribute: (has, wanted) => has.expiryAttribute === wanted.expiryAttribute,
  recoveryDays: (has, wanted) => has.recoveryDays === wanted.recoveryDays,
  refusesDeletion: (has, wanted) => has.refusesDeletion || !wanted.refusesDeletion,
  stream: (has, wanted) => wanted.stream === undefined || has.stream === wanted.stream,
  insightsOf: (has, wanted) => wanted.insightsOf.every((index) => has.insightsOf.includes(index)),
  resourcePolicy: (has, wanted) =>
    wanted.resourcePolicy === undefined ||
    isDeepStrictEqual(parsed(has.resourcePolicy), parsed(wanted.resourcePolicy)),
};

/** What a table lacks of the settings that it is to have, in the order in which they are set: its protection last. */
export const lackingSettings = (has: TableSettings, wanted: TableSettings): readonly SettingOfTable[] =>
  settingsInOrder.filter((setting) => !isGiven[setting](has, wanted));

const settingsInOrder = [
  'tags',
  'expiryAttribute',
  'recoveryDays',
  'stream',
  'insightsOf',
  'resourcePolicy',
  'refusesDeletion',
] as const satisfies readonly SettingOfTable[];

/** What each setting is called in the plan. */
export const settingWords = {
  tags: 'tags',
  expiryAttribute: 'expiry of items',
  recoveryDays: 'point-in-time recovery',
  refusesDeletion: 'deletion protection',
  stream: 'stream',
  insightsOf: 'contributor insights',
  resourcePolicy: 'resource policy',
} as const satisfies Record<SettingOfTable, string>;
