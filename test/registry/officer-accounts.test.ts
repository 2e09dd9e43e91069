import { describe, expect, it } from 'vitest';
import { plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';
import { UsageError } from '../../operations/command-line/usage-error.ts';
import { accountsRequest } from '../../operations/officers/accounts-arguments.ts';
import { doneReport, plannedReport } from '../../operations/officers/accounts-report.ts';
import { reachedAt, refuseExamples } from '../../operations/officers/accounts-stage.ts';
import { deployedStage } from '../../operations/officers/deployed-stage.ts';
import { makeAccounts, type AccountOutcome } from '../../application/registry/accounts/make-accounts.ts';
import { planAccounts, type AccountPlan } from '../../domain/institutions/officers/plan-accounts.ts';
import { ownersOf } from '../../application/registry/accounts/account-owners.ts';
import { temporaryPassword } from '../../adapters/crypto/temporary-password.ts';
import { MemoryAccounts } from '../builders/doubles/officer-accounts.ts';
import { memoryEmailSender } from '../builders/doubles/senders.ts';
import { aGuardedCountry } from '../builders/guarded-country.ts';
import { anOfficer } from '../builders/officer.ts';
import { aSystem } from '../builders/system/system.ts';

const issuer = 'https://login.example';
const day = 86_400;
const began: Instant = '2026-11-24T06:00:00Z';

/** By what officers are told. */
const told = {
  emailSender: 'taarifa@mrejesho.go.tz',
  address: { sw: 'https://mrejesho.go.tz/kazi', en: 'https://mrejesho.go.tz/en/work' },
};

/** A registry with officers, a pool that is empty, and whoever carries e-mails. */
class Office {
  readonly content = aGuardedCountry();
  readonly system = aSystem({ content: this.content });
  readonly accounts = new MemoryAccounts(() => this.at);
  readonly mails = memoryEmailSender();
  /** Addresses of the registry that are not what they were. */
  readonly moved = new Map<string, string>();
  at = began;
  #drawn = 0;

  /** What a run plans for these officers, all others left out. */
  async plans(...officers: readonly string[]): Promise<readonly AccountPlan[]> {
    const accounts = await this.accounts.list();
    const owners = await ownersOf(accounts, issuer, this.system.logins);
    const contacts = this.content.officers.map(({ id }) => ({
      officer: id,
      email: this.moved.get(id) ?? `${id}@example.org`,
    }));
    const found = { officers: this.content.officers, contacts, accounts, owners };
    return planAccounts(found, { at: this.at, passwordDays: 3 }).filter(({ officer }) =>
      officers.includes(officer.id),
    );
  }

  async runs(officers: readonly string[], confirmedBy = 'Baraka'): Promise<Record<string, AccountOutcome>> {
    const outcomes = await makeAccounts(await this.plans(...officers), {
      accounts: this.accounts,
      links: this.system.logins,
      records: this.system.administration,
      sender: this.mails,
      issuer,
      address: { sw: 'https://mrejesho.example/kazi', en: 'https://mrejesho.example/en/work' },
      passwordDays: 3,
      newPassword: () => `nywila-${(this.#drawn += 1)}`,
      by: 'Asha',
      ...(confirmedBy !== '' && { confirmedBy }),
      at: this.at,
      pause: () => Promise.resolve(),
    });
    return Object.fromEntries(outcomes);
  }

  async ownerOf(name: string): Promise<string | undefined> {
    return (await this.system.logins.officerOf({ issuer, subject: `sub-${name}` }))?.id;
  }

  passes(days: number): void {
    this.at = plusSeconds(this.at, days * day);
  }
}

describe('the command line that makes accounts', () => {
  it('only looks unless it is told to change something, and then wants to know whose act it is', () => {
    expect(accountsRequest([])).toEqual({ apply: false, by: '', where: { cloud: '.local/cloud.json' } });
    expect(
      accountsRequest('--stage prod --officers a,b --apply --by Asha --confirmed-by Baraka'.split(' ')),
    ).toEqual({
      ...{ apply: true, by: 'Asha', confirmedBy: 'Baraka', officers: ['a', 'b'] },
      where: { stage: 'prod' },
    });
    expect(() => accountsRequest(['--apply'])).toThrow(UsageError);
    expect(() => accountsRequest('--apply --by Asha --confirmed-by asha'.split(' '))).toThrow(UsageError);
  });
});

describe('an officer without an account', () => {
  it('gets one, is told in both languages, and is who logs in by it', async () => {
    const office = new Office();
    expect(await office.runs(['karani'])).toEqual({ karani: 'made' });
    const [mail, ...more] = office.mails.taken;
    expect(more).toEqual([]);
    expect(mail?.to).toBe('karani@example.org');
    expect(mail?.subject).toBe('Akaunti yako ya Mrejesho / Your Mrejesho account');
    for (const said of [
      'Jina la kuingilia: karani',
      'Login name: karani',
      '/kazi',
      '/en/work',
      'siku 3',
      '3 days',
    ])
      expect(mail?.text).toContain(said);
    expect(mail?.text.split(office.accounts.passwords.get('karani') ?? '?')).toHaveLength(3);
    expect(await office.ownerOf('karani')).toBe('karani');
  });

  it('gets none by a second run, whether they have used it or not', async () => {
    const office = new Office();
    await office.runs(['karani']);
    expect(await office.runs(['karani'])).toEqual({});
    office.accounts.isUsed('karani');
    office.passes(400);
    expect(await office.runs(['karani'])).toEqual({});
    expect([office.accounts.accounts.length, office.mails.taken.length]).toEqual([1, 1]);
  });

  it('who is not active, or suspended, gets none', () => {
    const away = [
      anOfficer({ id: 'a', active: false }),
      anOfficer({ id: 'b', suspended: true }),
      anOfficer({ id: 'c' }),
    ];
    const contacts = away.map(({ id }) => ({ officer: id, email: `${id}@example.org` }));
    const found = { officers: away, contacts, accounts: [], owners: new Map<string, string>() };
    const plans = planAccounts(found, { at: began, passwordDays: 3 });
    expect(plans.map(({ officer, step }) => [officer.id, step])).toEqual([['c', 'make']]);
    expect(planAccounts(found, { at: began, passwordDays: 3, onlyTo: [] })).toMatchObject([
      { step: 'refused', because: 'not-allow-listed' },
    ]);
    expect(planAccounts({ ...found, contacts: [] }, { at: began, passwordDays: 3 })).toMatchObject([
      { step: 'refused', because: 'no-address' },
    ]);
  });
});

describe('a pool that somebody emptied', () => {
  it('is made whole from the registry by two runs: each officer is told once, and is who logs in by the new account', async () => {
    const office = new Office();
    const everybody = office.content.officers.map(({ id }) => id);
    await office.runs(everybody);
    for (const { name } of office.accounts.accounts) office.accounts.isUsed(name);
    const before = office.accounts.accounts.map(({ name, email }) => [name, email]);
    const told = office.mails.taken.length;
    office.accounts.empties();

    const outcomes = await office.runs(everybody);
    expect(await office.runs(everybody)).toEqual({});

    expect(before.length).toBeGreaterThan(5);
    expect(Object.values(outcomes)).toEqual(before.map(() => 'made'));
    expect(office.accounts.accounts.map(({ name, email }) => [name, email])).toEqual(before);
    expect(office.mails.taken).toHaveLength(2 * told);
    for (const [name = ''] of before) {
      expect(await office.ownerOf(`${name}-anew`)).toBe(name);
      expect(await office.ownerOf(name)).toBe(name);
    }
    const { logins } = office.system;
    const stranger = { issuer, subject: 'sub-nobody-anew' };
    expect(await logins.officerOf(stranger)).toBeUndefined();
  });

  it('takes the second administrator again for who has what is guarded', async () => {
    const office = new Office();
    const everybody = office.content.officers.map(({ id }) => id);
    const first = await office.runs(everybody, '');
    await office.runs(everybody);
    office.accounts.empties();
    expect(await office.runs(everybody, '')).toEqual(first);
    expect(Object.values(first)).toContain('takes-two');
  });
});

describe('a temporary password that nobody used', () => {
  it('is replaced once it is good no more, and not a day before', async () => {
    const office = new Office();
    await office.runs(['karani']);
    const first = office.accounts.passwords.get('karani');
    office.passes(2);
    expect(await office.runs(['karani'])).toEqual({});
    office.passes(1);
    expect(await office.runs(['karani'])).toEqual({ karani: 'invited-again' });
    expect(office.accounts.passwords.get('karani')).not.toBe(first);
    expect(office.mails.taken).toHaveLength(2);
  });

  it('is one that nobody mistypes, and that the pool takes', () => {
    const drawn = Array.from({ length: 200 }, temporaryPassword);
    for (const password of drawn) {
      expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[A-Za-z2-9]{4}(-[A-Za-z2-9]{4}){3}$/);
      expect(password).not.toMatch(/[lIO]/);
    }
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

describe('a run that broke off', () => {
  it('before the e-mail went leaves an account that lets nobody work, and the next run ends it', async () => {
    const office = new Office();
    office.mails.answer({ outcome: 'failed', reason: 'refused' });
    expect(await office.runs(['karani'])).toEqual({ karani: 'not-sent' });
    expect(await office.ownerOf('karani')).toBeUndefined();
    const first = office.accounts.passwords.get('karani');
    expect(await office.runs(['karani'])).toEqual({ karani: 'invited-again' });
    expect(office.accounts.passwords.get('karani')).not.toBe(first);
    expect(await office.ownerOf('karani')).toBe('karani');
  });

  it('is not one that SES puts off for a moment', async () => {
    const office = new Office();
    office.mails.answer({ outcome: 'later' }, { outcome: 'later' });
    expect(await office.runs(['karani'])).toEqual({ karani: 'made' });
    office.mails.answer(...Array.from({ length: 5 }, () => ({ outcome: 'later' as const })));
    expect(await office.runs(['mchunguzi'])).toEqual({ mchunguzi: 'not-sent' });
    expect(await office.runs(['mchunguzi'])).toEqual({ mchunguzi: 'invited-again' });
  });

  it('after the e-mail went and its owner chose a password links it, and makes no other password', async () => {
    const office = new Office();
    office.mails.answer('takes-and-times-out');
    await office.runs(['karani']);
    office.accounts.isUsed('karani');
    const chosen = office.accounts.passwords.get('karani');
    expect(await office.runs(['karani'])).toEqual({ karani: 'linked' });
    expect(office.accounts.passwords.get('karani')).toBe(chosen);
    expect(await office.ownerOf('karani')).toBe('karani');
  });
});

describe('an account that somebody made by hand', () => {
  it('under the name of an officer and another address is not theirs', async () => {
    const office = new Office();
    await office.accounts.make({ name: 'karani', email: 'somebody@else.example', temporaryPassword: 'x' });
    expect(await office.runs(['karani'])).toEqual({ karani: 'other-address' });
    expect(office.mails.taken).toEqual([]);
    expect(await office.ownerOf('karani')).toBeUndefined();
  });

  it('and that is linked, under whatever name, is enough', async () => {
    const office = new Office();
    await office.accounts.make({ name: 'petro.mlay', email: 'KARANI@example.org', temporaryPassword: 'x' });
    office.accounts.isUsed('petro.mlay');
    const login = { issuer, subject: 'sub-petro.mlay' };
    await office.system.logins.link({ login, officer: 'karani', by: 'Asha', at: began });
    expect(await office.runs(['karani'])).toEqual({});
    expect(office.accounts.accounts).toHaveLength(1);
  });
});

describe('an officer whose address the registry changed', () => {
  it('and who uses their account is named, since codes go to the former mailbox, and nothing is changed', async () => {
    const office = new Office();
    await office.runs(['karani']);
    office.accounts.isUsed('karani');
    office.moved.set('karani', 'p.mlay@example.org');
    expect(await office.runs(['karani'])).toEqual({ karani: 'other-address' });
    expect(plannedReport(await office.plans('karani'), told)).toContain(
      '  "karani": their account has another e-mail address than the registry: see whose it is',
    );
    expect(office.accounts.accounts).toMatchObject([{ email: 'karani@example.org', state: 'in-use' }]);
    expect(office.mails.taken).toHaveLength(1);
  });

  it('and who never used it gets another password at once, at the new address, which is the account’s then', async () => {
    const office = new Office();
    await office.runs(['karani']);
    const first = office.accounts.passwords.get('karani');
    office.moved.set('karani', 'p.mlay@example.org');
    expect(await office.runs(['karani'])).toEqual({ karani: 'invited-again' });
    expect(office.accounts.passwords.get('karani')).not.toBe(first);
    expect(office.mails.taken.at(-1)?.to).toBe('p.mlay@example.org');
    expect(office.accounts.accounts).toMatchObject([{ email: 'p.mlay@example.org', state: 'invited' }]);
    expect(await office.runs(['karani'])).toEqual({});
  });

  it('is told by the next run where the e-mail could not be sent', async () => {
    const office = new Office();
    await office.runs(['karani']);
    office.moved.set('karani', 'p.mlay@example.org');
    office.mails.answer({ outcome: 'failed', reason: 'refused' });
    expect(await office.runs(['karani'])).toEqual({ karani: 'not-sent' });
    expect(await office.runs(['karani'])).toEqual({ karani: 'invited-again' });
  });
});

describe('an account of who watches over others', () => {
  it('takes two administrators, the first administrators themselves too; the others get theirs', async () => {
    const office = new Office();
    const all = ['karani', 'mkuu-takukuru', 'msimamizi-hazina'];
    expect(await office.runs(all, '')).toEqual({
      karani: 'made',
      'mkuu-takukuru': 'takes-two',
      'msimamizi-hazina': 'takes-two',
    });
    expect(office.accounts.accounts.map(({ name }) => name)).toEqual(['karani']);
    expect(await office.runs(all)).toEqual({
      'mkuu-takukuru': 'made',
      'msimamizi-hazina': 'made',
    });
  });
});

describe('from where officers are told', () => {
  const configured = { emailDomain: 'mrejesho.example', webOrigins: ['https://mrejesho.example'] };

  it('is what the stage was deployed with, whatever is configured, and that where nothing is deployed', () => {
    const deployed = { site: 'https://mrejesho.go.tz', emailDomain: 'barua.go.tz' };
    expect(reachedAt(configured, deployed)).toEqual({
      site: 'https://mrejesho.go.tz',
      emailSender: 'taarifa@barua.go.tz',
    });
    expect(reachedAt(configured, {})).toEqual({
      site: 'https://mrejesho.example',
      emailSender: 'taarifa@mrejesho.example',
    });
  });

  it('is no stack that is not there', async () => {
    expect(
      await deployedStage({ name: 'dev', region: 'af-south-1' }, () => Promise.resolve(undefined)),
    ).toEqual({});
  });

  it('is refused where it is an example', () => {
    const at = { sw: 'https://mrejesho.example/kazi', en: 'https://mrejesho.example/en/work' };
    const refusing = (one: typeof told) => () => {
      refuseExamples(one);
    };
    expect(refusing({ ...told, emailSender: 'taarifa@mrejesho.example' })).toThrow(
      'mrejesho.example is an example',
    );
    expect(refusing({ ...told, address: at })).toThrow('mrejesho.example is an example');
    expect(refusing(told)).not.toThrow();
  });
});

describe('what an operator reads', () => {
  it('names no address of theirs and no password, before and after', async () => {
    const office = new Office();
    const planned = plannedReport(await office.plans('karani', 'mchunguzi'), told);
    expect(planned).toEqual([
      'Of 2 officers who may work, 0 use their account, and 0 were told of it and have not used it yet.',
      'Accounts to make: 2',
      '  karani',
      '  mchunguzi',
      'E-mails come from taarifa@mrejesho.go.tz and lead to https://mrejesho.go.tz/kazi',
      "Nothing was changed. To do it, add: --apply --by 'Name of the administrator'",
    ]);
    const { done, problems } = doneReport(
      new Map<string, AccountOutcome>([
        ['karani', 'made'],
        ['mchunguzi', 'not-sent'],
      ]),
    );
    expect(done).toBe('Made 1 account, sent 0 passwords anew, linked 0 accounts in use.');
    expect(problems).toEqual([
      '  "mchunguzi": the e-mail could not be sent; nothing is linked, and the next run tries again',
    ]);
  });
});
