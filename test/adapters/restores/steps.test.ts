import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type { Switches } from '../../../domain/institutions/registry/switches.ts';
import { tableNameOf } from '../../../lib/config/names.ts';
import type { Stage } from '../../../lib/config/stage.ts';
import { stageFrom } from '../../../lib/config/stages.ts';
import type { TableName } from '../../../lib/config/tables.ts';
import { UsageError } from '../../../operations/command-line/usage-error.ts';
import { restoreRequest } from '../../../operations/restore/arguments.ts';
import { worksAs } from '../../../operations/restore/wanted-role.ts';
import { tablesInTemplate } from '../../../operations/restore/restored-stage.ts';
import { runSteps } from '../../../operations/restore/run-steps.ts';
import { restoreSteps, type RestorePorts } from '../../../operations/restore/steps.ts';
import { givenForProd } from '../../builders/given-values.ts';
import { aSystem } from '../../builders/system/system.ts';
import { MemoryRestores } from './memory-restores.ts';

const now: Instant = '2026-11-24T12:00:00Z';
const at = '2026-11-24T09:00:00Z';
const target = (table: string): string => `mrejesho-prod-${table}-20261124090000`;

const prod = (adoptedTables?: string): Stage => stageFrom(givenForProd({ adoptedTables }));

/** A stage whose tables were damaged, and an operator at it. */
class Night {
  readonly restores = new MemoryRestores();
  readonly system = aSystem();
  readonly restoredRegistry = aSystem();
  stage = prod();
  deployed: Partial<Record<TableName, string>> = {};
  readonly did: string[] = [];
  caller = 'arn:aws:sts::111122223333:assumed-role/example-break-glass/usiku';
  faults: readonly string[] = [];
  /** Numbers of tickets with events since, and in which tables they were looked for. */
  affected: readonly string[] = ['261100000014'];
  readonly asked: string[] = [];
  said = '';

  constructor() {
    const protectedTable = { tags: { team: 'uendeshaji' }, refusesDeletion: true, insightsOf: [''] };
    for (const name of ['tickets', 'projections', 'measures', 'outbox', 'identities', 'registry'])
      this.restores.has(
        `mrejesho-prod-${name}`,
        { items: 7, ...(name === 'identities' && { keyArn: 'arn:key' }) },
        {
          ...protectedTable,
          resourcePolicy: `{"Resource":"arn:aws:dynamodb:x:1:table/mrejesho-prod-${name}"}`,
        },
      );
  }

  switchesIn(registry: string): Switches {
    return (registry === 'mrejesho-prod-registry' ? this.system : this.restoredRegistry).switches;
  }

  get #ports(): RestorePorts {
    return {
      restores: this.restores,
      switchesIn: (registry) => this.switchesIn(registry),
      stage: this.stage,
      inUse: (table) => tableNameOf(this.stage, table),
      deployed: () => Promise.resolve(this.deployed),
      sample: (table) => {
        this.did.push(`sample ${table}`);
        return Promise.resolve({ tickets: 3, faults: this.faults });
      },
      numbersSince: (table, from) => {
        this.asked.push(`${table} ${from}`);
        return Promise.resolve(this.affected);
      },
      replay: (table, from, until) => {
        this.did.push(`replay ${table} ${from} ${until}`);
        return Promise.resolve(5);
      },
      recount: ({ tickets, measures }) => {
        this.did.push(`recount ${tickets} ${measures}`);
        return Promise.resolve(['no difference']);
      },
      changesIn: () => {
        throw new Error('No copy is brought forward.');
      },
      writeOver: () => Promise.reject(new Error('No copy is brought forward.')),
      caller: () => Promise.resolve(this.caller),
      now: () => now,
      pause: () => Promise.resolve(),
    };
  }

  async runs(words: string): Promise<string> {
    this.said = '';
    const request = restoreRequest([...words.split(' '), '--stage', 'prod'], now);
    return runSteps(restoreSteps(request, this.#ports), {
      apply: request.apply,
      say: (text) => (this.said += text),
    });
  }

  /** Runs it until the stage takes the tables, deploys that, and runs it again. */
  async takes(words: string, moment: string): Promise<void> {
    await this.runs(words);
    this.stage = prod(takenAt(moment));
    this.deployed = {
      tickets: `mrejesho-prod-tickets-${moment}`,
      projections: `mrejesho-prod-projections-${moment}`,
    };
    await this.runs(words);
  }
}

const ofTickets = `--table tickets --at ${at} --apply --by Asha`;

describe('the command line of a restore', () => {
  it.each([
    ['no table', `--at ${at}`],
    ['a table that is in no backup', `--table sessions --at ${at}`],
    ['neither a moment nor a backup', '--table tickets'],
    ['both', `--table tickets --at ${at} --backup arn:aws:dynamodb:a:1:table/t/backup/0-a`],
    ['a moment without its time zone', '--table tickets --at 2026-11-24T09:00:00'],
    ['a moment that lies ahead', '--table tickets --at 2026-11-24T12:00:01Z'],
    ['an act of nobody', `--table tickets --at ${at} --apply`],
    ['a backup of something else', '--table tickets --backup arn:aws:backup:a:1:recovery-point:b'],
  ])('refuses %s', (_what, words) => {
    expect(() => restoreRequest(words.split(' '), now)).toThrow(UsageError);
  });

  it('refuses a backup of one table for two that go back together, unless it is said', () => {
    const night = new Night();
    const words = '--table tickets --backup arn:aws:dynamodb:a:1:table/t/backup/01489602797149-73d8d5bc';
    return expect(night.runs(words)).rejects.toThrow(UsageError);
  });
});

/** What a stage's file says once it took tickets and projections restored to a moment. */
const takenAt = (moment: string): string => {
  const [tickets, projections] = ['tickets', 'projections'].map(
    (table) => `mrejesho-prod-${table}-${moment}`,
  );
  return `tickets=arn:aws:dynamodb:af-south-1:111122223333:table/${tickets}/stream/x,projections=${projections}`;
};
const second = '20261124100000';
const ofTicketsAgain = '--table tickets --at 2026-11-24T10:00:00Z --apply --by Asha';

describe('a restore of what was restored before', () => {
  it('is checked, told again and counted anew like the first one, and keeps the tags of people', async () => {
    const night = new Night();
    await night.takes(ofTickets, '20261124090000');
    const did = night.did.length;

    await night.takes(ofTicketsAgain, second);

    const tickets = `mrejesho-prod-tickets-${second}`;
    expect(night.did.slice(did)).toEqual([
      `sample ${tickets}`,
      `replay ${tickets} 2026-11-24T09:00:00Z 2026-11-24T10:00:01Z`,
      `recount ${tickets} mrejesho-prod-measures`,
    ]);
    expect(night.asked.at(-1)).toBe(`${target('tickets')} 2026-11-24T10:00:00Z`);
    expect(night.restores.tables.get(tickets)?.settings.tags).toMatchObject({
      team: 'uendeshaji',
      'mrejesho-restore-of': target('tickets'),
    });
  });
});

describe('a restore of the registry', () => {
  const ofRegistry = `--table registry --at ${at} --apply --by Asha`;

  it('holds in the restored one too, before the stage takes it, what that second knew as open', async () => {
    const night = new Night();
    expect(await night.runs(ofRegistry.replace(' --apply', ''))).toBe('looked');
    expect(await night.restoredRegistry.switches.read()).toEqual({ intake: undefined, notices: undefined });

    expect(await night.runs(ofRegistry)).toBe('by-hand');

    const held = {
      intake: { on: true, by: 'Asha', until: '2026-11-24T16:00:00Z' },
      notices: { on: true, by: 'Asha' },
    };
    expect(await night.system.switches.read()).toMatchObject(held);
    expect(await night.restoredRegistry.switches.read()).toMatchObject(held);
    expect(night.said.indexOf(`Close intake in ${target('registry')}`)).toBeGreaterThan(0);
    expect(night.said.indexOf('adoptedTables')).toBeGreaterThan(
      night.said.indexOf(`Close intake in ${target('registry')}`),
    );
  });

  it('beside turns nothing in it', async () => {
    const night = new Night();
    expect(await night.runs(`${ofRegistry} --beside`)).toBe('done');
    expect(await night.restoredRegistry.switches.read()).toEqual({ intake: undefined, notices: undefined });
  });

  it('of a second in the midst of an import says that it is to be another second', async () => {
    const night = new Night();
    const read = () => night.restoredRegistry.switches.read();
    night.switchesIn = (registry) =>
      registry === target('registry')
        ? { read, turn: () => Promise.resolve('importing') }
        : night.system.switches;
    await expect(night.runs(ofRegistry)).rejects.toThrow('restore to another second');
  });
});

describe('a restore of identities', () => {
  const ofIdentities = `--table identities --at ${at} --apply --by Asha`;

  it('waits for the one role that may make a table under their key, and holds nothing before', async () => {
    const night = new Night();
    night.caller = 'arn:aws:sts::111122223333:assumed-role/example-operators/Asha';
    expect(await night.runs(ofIdentities.replace(' --apply', ''))).toBe('looked');
    expect(night.said).toMatch(/^ 1\. Work as the role example-break-glass: by hand$/m);

    expect(await night.runs(ofIdentities)).toBe('by-hand');

    expect(night.said).toContain('example-operators');
    expect(night.restores.calls).toEqual([]);
    expect(await night.system.switches.read()).toEqual({ intake: undefined, notices: undefined });
  });

  it('goes on as anybody once that role began it', async () => {
    const night = new Night();
    await night.runs(ofIdentities);
    night.caller = 'arn:aws:sts::111122223333:assumed-role/example-operators/Asha';
    expect(await night.runs(ofIdentities)).toBe('by-hand');
    expect(night.said).toContain('adoptedTables');
  });

  it.each([
    ['break-glass', 'arn:aws:sts::1:assumed-role/break-glass/a', true],
    ['roles/break-glass', 'arn:aws:sts::1:assumed-role/break-glass/a', true],
    ['break-glass', 'arn:aws:sts::1:assumed-role/break-glass-2/a', false],
    ['break-glass', 'arn:aws:iam::1:user/break-glass', false],
    [
      'aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_Glass_*',
      'arn:aws:sts::1:assumed-role/AWSReservedSSO_Glass_0a/b',
      true,
    ],
    [
      'aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_Glass_*',
      'arn:aws:sts::1:assumed-role/AWSReservedSSO_Other_0a/b',
      false,
    ],
    ['a.b', 'arn:aws:sts::1:assumed-role/axb/a', false],
  ])('tells %s by %s', (role, caller, is) => {
    expect(worksAs(caller, role)).toBe(is);
  });
});

describe('a restore', () => {
  it('only prints its plan unless it is told to change something', async () => {
    const night = new Night();

    expect(await night.runs(`--table tickets --at ${at}`)).toBe('looked');

    expect(night.restores.calls).toEqual([]);
    expect(await night.system.switches.read()).toEqual({ intake: undefined, notices: undefined });
    expect(night.said.match(/: to do$/gm)).toHaveLength(12);
    expect(night.said).toContain('npm run intake:open -- --stage prod --by');
  });

  it('of tickets holds notices, closes intake, brings projections back to the same second and gives both all they had', async () => {
    const night = new Night();

    expect(await night.runs(ofTickets)).toBe('by-hand');

    expect(night.restores.calls.filter((call) => call.startsWith('restore'))).toEqual([
      `restore mrejesho-prod-tickets ${target('tickets')} ${at}`,
      `restore mrejesho-prod-projections ${target('projections')} ${at}`,
    ]);
    const { settings: given } = night.restores.tables.get(target('tickets')) ?? {};
    expect(given).toMatchObject({
      tags: { team: 'uendeshaji', 'mrejesho-stage': 'prod', 'personal-data-permit': 'PDPC/2026/0001' },
      ...{
        expiryAttribute: 'ttl',
        recoveryDays: 35,
        refusesDeletion: true,
        stream: 'NEW_IMAGE',
        insightsOf: [''],
      },
      resourcePolicy: `{"Resource":"arn:aws:dynamodb:x:1:table/${target('tickets')}"}`,
    });
    expect(night.restores.tables.get(target('projections'))?.settings.stream).toBeUndefined();
    expect(await night.system.switches.read()).toMatchObject({
      intake: { on: true, by: 'Asha', reason: `restore to ${at}`, until: '2026-11-24T16:00:00Z' },
      notices: { on: true },
    });
    expect(night.said).toContain('3 tickets looked through');
    expect(night.said).toContain('261100000014');
    expect(night.said).toContain(
      `"adoptedTables": "tickets=arn:aws:dynamodb:af-south-1:111122223333:table/${target('tickets')}/stream/2026-11-24T09:00:00.000,projections=${target('projections')}"`,
    );
    expect(night.did).toEqual([`sample ${target('tickets')}`]);
  });

  it('run again when all is open again closes nothing any more', async () => {
    const night = new Night();
    await night.takes(ofTickets, '20261124090000');
    for (const act of ['open-intake', 'release-notices'] as const)
      await night.system.switches.turn({ act, by: 'Asha', at: now });

    await night.runs(ofTickets);

    expect(await night.system.switches.read()).toMatchObject({
      intake: { on: false },
      notices: { on: false },
    });
  });

  it('goes on once the stage has taken the tables: tells again, counts anew, each once, and says how it is opened', async () => {
    const night = new Night();
    await night.runs(ofTickets);
    const [, setting = ''] = /"adoptedTables": "([^"]+)"/.exec(night.said) ?? [];
    night.stage = prod(setting);
    expect(await night.runs(ofTickets)).toBe('by-hand'); // in the file, and not yet deployed
    expect(night.did).toEqual([`sample ${target('tickets')}`]);
    night.deployed = { tickets: target('tickets'), projections: target('projections') };
    const before = night.restores.calls.length;

    expect(await night.runs(ofTickets)).toBe('by-hand');

    expect(night.did.slice(1)).toEqual([
      `replay ${target('tickets')} 2026-11-24T08:00:00Z 2026-11-24T09:00:01Z`,
      `recount ${target('tickets')} mrejesho-prod-measures`,
    ]);
    expect(night.restores.calls.slice(before)).toEqual([
      `tag ${target('tickets')} mrejesho-restore-named`,
      `tag ${target('tickets')} mrejesho-restore-replayed`,
      `tag ${target('tickets')} mrejesho-restore-recounted`,
    ]);
    expect(night.said).toContain('npm run notices:release -- --stage prod --by');
    const done = night.did.length;
    await night.runs(ofTickets);
    expect(night.did).toHaveLength(done);
  });

  it('names once more what was accepted until the stage took the tables, from the former one, once', async () => {
    const night = new Night();
    await night.runs(ofTickets);
    night.affected = ['261100000014', '261100000022']; // a reply came in while the tables were deployed
    await night.takes(ofTickets, '20261124090000');

    expect(night.said).toContain('261100000022');
    expect(night.asked.at(-1)).toBe(`mrejesho-prod-tickets ${at}`);
    const asked = night.asked.length;
    await night.runs(ofTickets);
    expect(night.asked).toHaveLength(asked);
  });

  it('names no smoke ticket among those of which something is lost', async () => {
    const night = new Night();
    night.affected = ['261100000014', '263100000022'];
    await night.runs(ofTickets);
    expect(night.said).toContain('1 tickets have events since');
    expect(night.said).not.toContain('263100000022');
  });

  it('that breaks off at any call ends, run again, as one that did not, and does nothing twice', async () => {
    const whole = new Night();
    await whole.runs(ofTickets);
    expect(whole.restores.calls.length).toBeGreaterThan(15);
    for (const call of whole.restores.calls.keys()) {
      const night = new Night();
      night.restores.breaksAt = call + 1;
      await expect(night.runs(ofTickets)).rejects.toThrow('The power went.');
      expect(await night.runs(ofTickets)).toBe('by-hand');
      expect(night.restores.calls.toSorted()).toEqual(whole.restores.calls.toSorted());
      expect([...night.restores.tables]).toEqual([...whole.restores.tables]);
    }
  });

  it('gives what the stage wants, whatever somebody had switched off, and needs no table that is gone', async () => {
    const night = new Night();
    night.restores.tables.delete('mrejesho-prod-outbox');
    const backup =
      'arn:aws:dynamodb:af-south-1:111122223333:table/mrejesho-prod-outbox/backup/01489602797149-73d8d5bc';

    expect(await night.runs(`--table outbox --backup ${backup} --apply --by Asha`)).toBe('by-hand');

    const restored = night.restores.tables.get('mrejesho-prod-outbox-01489602797149-73d8d5bc');
    expect(restored?.settings).toMatchObject({
      recoveryDays: 35,
      refusesDeletion: true,
      expiryAttribute: 'ttl',
    });
    expect(night.said).toContain('the former table is gone');
    expect((await night.system.switches.read()).notices?.on).toBe(true);
  });

  it('stops at what is not sound: at a ticket that is not as recorded, and at a vault without its key', async () => {
    const night = new Night();
    night.faults = ['head-not-as-recorded 261100000014'];
    await expect(night.runs(ofTickets)).rejects.toThrow('head-not-as-recorded 261100000014');
    expect(night.said).not.toContain('adoptedTables');
    night.faults = [];
    expect(await night.runs(ofTickets)).toBe('by-hand');

    const vault = new Night();
    vault.restores.has('mrejesho-prod-identities', { indexes: [] });
    await expect(vault.runs(`--table identities --at ${at} --apply --by Asha`)).rejects.toThrow(
      'is not encrypted with the key of the identities',
    );
  });

  it('of projections alone stops nobody, and tells again all that happened since', async () => {
    const night = new Night();
    night.deployed = { projections: target('projections') };
    night.stage = prod(`projections=${target('projections')}`);

    expect(await night.runs(`--table projections --at ${at} --apply --by Asha`)).toBe('done');

    expect(night.did).toEqual([`replay mrejesho-prod-tickets 2026-11-24T08:00:00Z ${now}`]);
    expect(await night.system.switches.read()).toEqual({ intake: undefined, notices: undefined });
  });

  it('beside, to look into, switches nothing off and ends with the check', async () => {
    const night = new Night();

    expect(await night.runs(`${ofTickets} --beside`)).toBe('done');

    expect([...night.restores.tables.keys()].filter((name) => name.includes('2026'))).toEqual([
      target('tickets'),
    ]);
    expect(night.did).toEqual([`sample ${target('tickets')}`]);
    expect(await night.system.switches.read()).toEqual({ intake: undefined, notices: undefined });
  });

  it('of what was restored before goes by the name that the stage’s own table has', async () => {
    const night = new Night();
    night.stage = prod(`projections=${target('projections')}`);
    night.restores.has(target('projections'));

    await night.runs('--table projections --at 2026-11-24T10:00:00Z --apply --by Asha');

    expect(night.restores.calls[0]).toBe(
      `restore ${target('projections')} mrejesho-prod-projections-20261124100000 2026-11-24T10:00:00Z`,
    );
  });
});

it('which tables a stage was deployed with is read in the template of its data stack', () => {
  const template = JSON.stringify({
    Outputs: { TicketsTable: { Value: target('tickets') }, OutboxTable: { Value: { Ref: 'x' } } },
  });
  expect(tablesInTemplate(template)).toEqual({ tickets: target('tickets') });
});

describe('the tables that a stage adopts', () => {
  it('are named by its file, one with a stream by that', () => {
    expect(
      prod('measures=a-table,tickets=arn:aws:dynamodb:af-south-1:111122223333:table/t-2/stream/x')
        .adoptedTables,
    ).toEqual({
      measures: { name: 'a-table' },
      tickets: { name: 't-2', streamArn: 'arn:aws:dynamodb:af-south-1:111122223333:table/t-2/stream/x' },
    });
  });

  it.each(['visits=a-table', 'tickets=t-2', 'measures=a table'])('are no %s', (said) => {
    expect(() => prod(said)).toThrow('adoptedTables');
  });
});
