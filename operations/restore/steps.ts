import type {
  RestorableTable,
  RestorePoint,
  SettingOfTable,
  TableRestores,
  TableSettings,
} from '../../adapters/dynamodb/table-restores.ts';
import { later, plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';
import type { BatchedWrite } from '../../adapters/dynamodb/engine/batch.ts';
import type { ExportedChanges } from '../../adapters/s3/exported-changes.ts';
import type { SwitchAct, Switches, SwitchName } from '../../domain/institutions/registry/switches.ts';
import { isSmokeTicket } from '../../domain/ticketing/tickets/smoke-ticket.ts';
import { adoptedTablesSetting } from '../../lib/config/adopted-tables.ts';
import { nameOf } from '../../lib/config/names.ts';
import type { AdoptedTable, Stage } from '../../lib/config/stage.ts';
import type { TableName } from '../../lib/config/tables.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { CopyBroughtForward, RestoreRequest } from './arguments.ts';
import { stretchesBetween } from './apply-changes.ts';
import { faultsOfTable, type SampledTickets } from './check-restored.ts';
import { formerTag, forwardTag, isNoted, noteDone } from './notes.ts';
import { rebuildings, type Rebuilding, type RestoredName } from './rebuilding.ts';
import { done, doneWhere, toDo, type RestoreStep } from './run-steps.ts';
import { wantedRole, worksAs } from './wanted-role.ts';
import { lackingSettings, settingWords, wantedSettings } from './wanted-settings.ts';

/** What a restore works with. */
export interface RestorePorts {
  readonly restores: TableRestores;
  /** The switches as a table has them that is a registry. */
  readonly switchesIn: (registry: string) => Switches;
  /** The stage as its file has it. */
  readonly stage: Stage;
  /** The table that a stage reads and writes now, by its name. */
  readonly inUse: (table: TableName) => string;
  /** The tables that the stage was deployed with; undefined: nothing says so, as on the local cloud. */
  readonly deployed: () => Promise<Readonly<Partial<Record<TableName, string>>> | undefined>;
  /** Looks through tickets in a restored table. */
  readonly sample: (table: string, at: Instant) => Promise<SampledTickets>;
  /** The numbers of tickets with events from a moment on, in a table. */
  readonly numbersSince: (table: string, from: Instant) => Promise<readonly string[]>;
  /** Tells the topic again what happened, out of a table: how many events. */
  readonly replay: (table: string, from: Instant, until: Instant) => Promise<number>;
  /** Counts figures anew and puts right what differs, as lines. Throws where something still differs. */
  readonly recount: (tables: {
    readonly tickets: string;
    readonly measures: string;
  }) => Promise<readonly string[]>;
  /** Reads what changed in tables of the stage, out of a bucket of the backup account. */
  readonly changesIn: (bucket: string) => ExportedChanges;
  /** Writes items over those of a table, whatever they are. */
  readonly writeOver: (table: string, writes: readonly BatchedWrite[]) => Promise<void>;
  /** As whom this command calls AWS: an ARN. */
  readonly caller: () => Promise<string>;
  readonly now: () => Instant;
  /** Waits before a table that is being restored is looked at again. */
  readonly pause: () => Promise<void>;
}

/** What happened so long before a moment, in seconds, may have been on its way then: telling it again adds nothing. */
const replayedBefore = 3600;
/** So long people are asked to wait where the operator says nothing else, in seconds. */
const usuallyClosed = 4 * 3600;

/** The name of what is restored: the same words of an operator give the same name. */
export const targetOf = (source: string, point: RestorePoint): string =>
  'at' in point
    ? `${source}-${point.at.replace(/\D/g, '')}`
    : `${source}-${point.backup.slice(point.backup.lastIndexOf('/') + 1)}`;

/** The name that a table has without what restores of before put behind it. */
const bareName = (name: string): string => name.replace(/-(\d{14}|\d{14,}-[\da-f]+)$/, '');

const switchWords = {
  notices: { act: 'hold-notices', says: 'Hold the notices' },
  intake: { act: 'close-intake', says: 'Close intake' },
} as const satisfies Record<SwitchName, { readonly act: SwitchAct; readonly says: string }>;

interface Restored {
  readonly table: RestoredName;
  /** The table that it is restored of, as far as the stage's file tells. */
  readonly source: string;
  readonly target: string;
  /** Whether the stage's file names it. */
  readonly isAdopted: boolean;
}

/** What an earlier restore took the place of is the stage's own table, where a file names nothing but the restored one. */
function restoredOf(table: RestoredName, point: RestorePoint, { inUse, stage }: RestorePorts): Restored {
  const used = inUse(table);
  const target = targetOf(bareName(used), point);
  const isAdopted = used === target;
  return { table, target, isAdopted, source: isAdopted ? nameOf(stage, table) : used };
}

/** The table that a restored one takes the place of: once the stage took it, only its tag still names one that was restored too. */
async function formerOf({ source, target }: Restored, restores: TableRestores): Promise<string> {
  return (await restores.describe(target))?.settings.tags[formerTag] ?? source;
}

/** Everything that the restore of a table takes, in order. Throws `UsageError` where a backup can't bring tables back together. */
export function restoreSteps(request: RestoreRequest, ports: RestorePorts): readonly RestoreStep[] {
  const { table, point } = request;
  const rebuilding: Rebuilding = rebuildings[table];
  const together = request.alone || request.beside ? [] : (rebuilding.together as readonly RestoredName[]);
  if (together.length > 0 && 'backup' in point)
    throw new UsageError(
      `A backup is of one table, and ${together.join(', ')} goes back with ${table}: say --alone, and restore it by --at or replay everything.`,
    );
  const all = [table, ...together].map((name) => restoredOf(name, point, ports));
  const beside = [
    ...all.flatMap((each) => bringBack(each, request, ports)),
    ...all.map((each) => giveBack(each, ports)),
    ...all.map((each) => check(each, point, ports)),
  ];
  const role = all.flatMap((each) => workAs(each, ports));
  if (request.beside) return [...role, ...beside];
  const lost = (when: 'beforehand' | 'afterwards'): readonly RestoreStep[] =>
    'at' in point
      ? all
          .filter((each) => each.table === 'tickets')
          .map((each) => sayWhatIsLost(when, each, point.at, ports))
      : [];
  return [
    ...role,
    ...rebuilding.holds.map((name) => hold(name, request, all, ports)),
    ...beside,
    ...all
      .filter((each) => each.table === 'registry')
      .flatMap((each) => rebuilding.holds.map((name) => hold(name, request, all, ports, each))),
    ...lost('beforehand'),
    adopt(all, ports),
    ...lost('afterwards'),
    ...rebuild(request, all, ports),
    release(rebuilding, ports),
  ];
}

/** Whether the stage was deployed with the restored tables. */
async function areTaken(all: readonly Restored[], deployed: RestorePorts['deployed']): Promise<boolean> {
  const tables = await deployed();
  return tables !== undefined && all.every(({ table, target }) => tables[table] === target);
}

/** A restore under a key of its own is refused to others, and they find that out before anything is held. */
function workAs(
  { table, target }: Restored,
  { stage, restores, caller }: RestorePorts,
): readonly RestoreStep[] {
  const role = wantedRole(table, stage);
  if (role === undefined) return [];
  return [
    {
      says: `Work as the role ${role}`,
      state: async () =>
        doneWhere((await restores.describe(target)) !== undefined || worksAs(await caller(), role)),
      how: async () => [
        `The key of ${table} gives nobody else a grant for another table (kms:CreateGrant): docs/runbooks/break-glass.md.`,
        `This is ${await caller()}.`,
        'Then run this command again, until the table is there.',
      ],
    },
  ];
}

/**
 * Turns a switch off: in the registry in use, or in a restored one, which knows nothing of that and would be open once the stage takes it.
 * Afterwards nothing that is written is lost, and people may have opened again.
 */
function hold(
  name: SwitchName,
  request: RestoreRequest,
  all: readonly Restored[],
  ports: RestorePorts,
  restored?: Restored,
): RestoreStep {
  const { restores, inUse, deployed, now } = ports;
  const registry = restored?.target ?? inUse('registry');
  const switches = ports.switchesIn(registry);
  const { act, says } = switchWords[name];
  return {
    says: restored === undefined ? says : `${says} in ${registry}`,
    state: async () => {
      if (restored !== undefined && (await restores.describe(registry))?.isReady !== true) return toDo();
      return doneWhere((await areTaken(all, deployed)) || (await switches.read())[name]?.on === true);
    },
    does: async () => {
      const { by, until, point } = request;
      const at = now();
      const reason = `restore ${'at' in point ? `to ${point.at}` : `from ${point.backup}`}`;
      const turned = await switches.turn({
        ...{ act, by, at, reason },
        ...(act === 'close-intake' && { until: until ?? plusSeconds(at, usuallyClosed) }),
      });
      if (turned === 'importing')
        throw new Error(
          restored === undefined
            ? 'An import of the registry is under way, or broke off: end it, npm run registry:import.'
            : `An import of the registry was under way when ${registry} was as it is: restore to another second.`,
        );
      return [];
    },
  };
}

/** Restores a table, or has a copy of it restored and brings that forward. */
function bringBack(
  each: Restored,
  { point, changes }: RestoreRequest,
  ports: RestorePorts,
): readonly RestoreStep[] {
  return changes === undefined || !('at' in point)
    ? [restore(each, point, ports)]
    : [restoreCopy(each, ports), bringForward(each, point.at, changes, ports)];
}

function restoreCopy({ table, target }: Restored, { restores }: RestorePorts): RestoreStep {
  return {
    says: `Restore a copy of ${table} into ${target}`,
    state: async () => doneWhere((await restores.describe(target))?.isReady === true),
    how: () =>
      Promise.resolve([
        `aws backup start-restore-job --metadata targetTableName=${target} --recovery-point-arn … --iam-role-arn …`,
        'When it is there, run this command again.',
      ]),
  };
}

/** A copy is of a moment in the time that it took to make: what changed so many seconds before is written again. */
const beforeCopy = 3600;

/** Writes what changed since a copy, an hour at a time, and notes at the table how far that came. */
function bringForward(
  { table, target }: Restored,
  until: Instant,
  { bucket, copied }: CopyBroughtForward,
  { restores, changesIn, writeOver }: RestorePorts,
): RestoreStep {
  const cameTo = async (): Promise<string> =>
    (await restores.describe(target))?.settings.tags[forwardTag] ?? '';
  return {
    says: `Bring ${target} forward to ${until}`,
    state: async () => doneWhere((await cameTo()) >= until, `from ${copied}`),
    does: async () => {
      const restored = await restores.describe(target);
      if (restored === undefined) throw new Error(`${target} is not there.`);
      const changes = changesIn(bucket);
      const since = plusSeconds(copied, -beforeCopy);
      const stretches = stretchesBetween(await changes.stretches(table), since, until);
      const done = restored.settings.tags[forwardTag] ?? '';
      let written = 0;
      for (const stretch of stretches.filter(({ to }) => to > done)) {
        for await (const writes of changes.writes(stretch)) {
          await writeOver(target, writes);
          written += writes.length;
        }
        await restores.tag(restored, forwardTag, stretch.to);
      }
      return [`${written} items written, of ${stretches.length} exports`];
    },
  };
}

function restore({ table, source, target }: Restored, point: RestorePoint, ports: RestorePorts): RestoreStep {
  const { restores, pause } = ports;
  return {
    says: `Restore ${table} into ${target}`,
    state: async () => {
      const restored = await restores.describe(target);
      return restored === undefined ? toDo() : doneWhere(restored.isReady, 'under way');
    },
    does: async () => {
      if ((await restores.describe(target)) === undefined) await restores.restore(source, target, point);
      for (;;) {
        const restored = await restores.describe(target);
        if (restored?.isReady === true) return [];
        await pause();
      }
    },
  };
}

const settingsInWords = (settings: readonly SettingOfTable[]): string =>
  settings.map((setting) => settingWords[setting]).join(', ');

function giveBack(each: Restored, { restores, stage }: RestorePorts): RestoreStep {
  const { table, target } = each;
  const lacking = async (): Promise<
    | {
        readonly restored: RestorableTable;
        readonly wanted: TableSettings;
        readonly settings: readonly SettingOfTable[];
      }
    | undefined
  > => {
    const former = await formerOf(each, restores);
    const [restored, before] = await Promise.all([restores.describe(target), restores.describe(former)]);
    if (restored?.isReady !== true) return undefined;
    const wanted = wantedSettings(table, { stage, target, former, source: before });
    return { restored, wanted, settings: lackingSettings(restored.settings, wanted) };
  };
  return {
    says: `Give ${target} back what a restore leaves out`,
    state: async () => {
      const { settings } = (await lacking()) ?? {};
      return settings === undefined ? toDo() : doneWhere(settings.length === 0, settingsInWords(settings));
    },
    does: async () => {
      const found = await lacking();
      if (found === undefined) throw new Error(`${target} is not there yet.`);
      for (const setting of found.settings) await restores.set(found.restored, setting, found.wanted);
      const left = (await lacking())?.settings ?? [];
      if (left.length > 0) throw new Error(`${target} still lacks ${settingsInWords(left)}: run it again.`);
      return [settingsInWords(found.settings)];
    },
  };
}

function check(each: Restored, point: RestorePoint, ports: RestorePorts): RestoreStep {
  const { table, target } = each;
  const { restores, sample, now } = ports;
  return {
    says: `Check ${target}`,
    state: () => isNoted(restores, target, 'checked'),
    does: async () => {
      const former = await formerOf(each, restores);
      const [restored, before] = await Promise.all([restores.describe(target), restores.describe(former)]);
      if (restored === undefined) throw new Error(`${target} is not there.`);
      const sampled =
        table === 'tickets' ? await sample(target, 'at' in point ? point.at : now()) : undefined;
      const faults = [...faultsOfTable(table, restored, before), ...(sampled?.faults ?? [])];
      if (faults.length > 0) throw new Error(`Not sound:\n${faults.join('\n')}`);
      await noteDone(ports, target, 'checked');
      return [
        `${restored.items} items, by DynamoDB's last count; ${before === undefined ? 'the former table is gone' : `${before.items} in the former one`}`,
        ...(sampled === undefined
          ? []
          : [`${sampled.tickets} tickets looked through: chains, states and texts as recorded`]),
      ];
    },
  };
}

/**
 * Names the tickets with events after the moment restored to, which are in the former table alone: they have to be told. Once before the
 * stage takes the restored tables, and once afterwards: follow-up and officers' work went on until then, whatever was held.
 */
function sayWhatIsLost(
  when: 'beforehand' | 'afterwards',
  tickets: Restored,
  at: Instant,
  ports: RestorePorts,
): RestoreStep {
  const { restores, numbersSince } = ports;
  const { target, isAdopted } = tickets;
  return {
    says: {
      beforehand: 'Name the tickets of which something is lost',
      afterwards: 'Name them again, with those of acts until the stage took the restored tables',
    }[when],
    state: async () => {
      const former = await restores.describe(await formerOf(tickets, restores));
      if (former === undefined || (when === 'beforehand' && isAdopted)) return done;
      return when === 'beforehand' ? toDo() : isNoted(restores, target, 'named');
    },
    does: async () => {
      const numbers = await numbersSince(await formerOf(tickets, restores), at);
      const ofCitizens = numbers.filter((number) => !isSmokeTicket(number));
      if (when === 'afterwards') await noteDone(ports, target, 'named');
      return [
        `${ofCitizens.length} tickets have events since ${at}, which go with the former table:`,
        ...ofCitizens,
      ];
    },
  };
}

function adopt(all: readonly Restored[], ports: RestorePorts): RestoreStep {
  const { stage, restores, deployed } = ports;
  return {
    says: 'Let the stage take the restored tables',
    state: async () => doneWhere(await areTaken(all, deployed)),
    how: async () => {
      const adopted = await Promise.all(
        all.map(async ({ table, target }): Promise<readonly [TableName, AdoptedTable]> => {
          const streamArn = (await restores.describe(target))?.streamArn;
          return [table, { name: target, ...(streamArn !== undefined && { streamArn }) }];
        }),
      );
      const setting = adoptedTablesSetting({ ...stage.adoptedTables, ...Object.fromEntries(adopted) });
      return stage.name === 'local'
        ? ['The local cloud takes no restored table: here it ends.']
        : [
            `In lib/config/stages/${stage.name}.json: "adoptedTables": "${setting}"`,
            `npx cdk deploy --all -c stage=${stage.name}   (stage:compare names the former tables as going: they stay in the account)`,
            'Then run this command again.',
          ];
    },
  };
}

/** From the restored tables, where they are these, else from those in use. */
function rebuild(
  { table, point }: RestoreRequest,
  all: readonly Restored[],
  ports: RestorePorts,
): readonly RestoreStep[] {
  const { restores, replay, recount, inUse, now } = ports;
  const { replays, recounts }: Rebuilding = rebuildings[table];
  const nameIn = (name: RestoredName): string =>
    all.find((each) => each.table === name)?.target ?? inUse(name);
  const target = nameIn(table);
  const moment = 'at' in point ? point.at : undefined;
  const from = plusSeconds(moment ?? now(), -replayedBefore);
  const until = (): Instant =>
    replays === 'before' && moment !== undefined ? plusSeconds(moment, 1) : now();
  return [
    ...(replays === undefined
      ? []
      : [
          {
            says: `Tell again what happened since ${from}${replays === 'before' ? ', until the moment restored to' : ''}`,
            state: () => isNoted(restores, target, 'replayed'),
            does: async () => {
              const told = await replay(nameIn('tickets'), from, later(until(), plusSeconds(from, 1)));
              await noteDone(ports, target, 'replayed');
              return [`${told} events`];
            },
          },
        ]),
    ...(recounts === undefined
      ? []
      : [
          {
            says: 'Count the figures anew',
            state: () => isNoted(restores, target, 'recounted'),
            does: async () => {
              const lines = await recount({ tickets: nameIn('tickets'), measures: nameIn('measures') });
              await noteDone(ports, target, 'recounted');
              return lines;
            },
          },
        ]),
  ];
}

function release({ holds, besides }: Rebuilding, { switchesIn, inUse, stage }: RestorePorts): RestoreStep {
  const switches = switchesIn(inUse('registry'));
  const commands = { intake: 'intake:open', notices: 'notices:release' } as const satisfies Record<
    SwitchName,
    string
  >;
  const ofStage = stage.name === 'local' ? '' : `--stage ${stage.name} `;
  return {
    says: 'Look, and switch on again what was switched off',
    state: async () => {
      const stored = await switches.read();
      return doneWhere(holds.every((name) => stored[name]?.on !== true) && besides.length === 0);
    },
    how: () =>
      Promise.resolve([...besides, ...holds.map((name) => `npm run ${commands[name]} -- ${ofStage}--by …`)]),
  };
}
