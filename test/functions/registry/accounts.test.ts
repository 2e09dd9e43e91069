import { describe, expect, it } from 'vitest';
import { runRegistryJobs } from '../../../application/registry/run-registry-jobs.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aGuardedCountry } from '../../builders/guarded-country.ts';
import { RegistryOffice } from './a-registry-office.ts';

const address = 'zawadi.mushi@example.go.tz';
const day = 86_400;

/** Administrators add officers, and what follows is done each minute. */
class NewPeople extends RegistryOffice {
  constructor() {
    super(1, aGuardedCountry());
  }

  /** A new officer of the agency, unless told otherwise. */
  async adds(more: object = {}): Promise<number> {
    const { status } = await this.asks('msimamizi', 'create-officer', {
      body: {
        ...{ id: 'zawadi-mushi', institution: 'wakala', name: 'Zawadi Mushi' },
        ...{ roles: ['officer'], trained: false, contact: { email: address }, ...more },
      },
    });
    return status;
  }

  async invitesAgain(body: object = {}): Promise<number> {
    const asked = { params: { officer: 'zawadi-mushi' }, body: { invite: true, ...body } };
    return (await this.asks('msimamizi', 'change-officer', asked)).status;
  }

  async passes(seconds = 60): Promise<void> {
    await runRegistryJobs(this.ports, { log: this.captured.log, millisecondsLeft: () => 240_000 });
    this.now = plusSeconds(this.now, seconds);
  }

  /** Minutes until no job is left. */
  async settles(): Promise<void> {
    for (let minutes = 0; minutes < 10; minutes += 1) await this.passes();
  }

  async ownerOf(name: string): Promise<string | undefined> {
    const account = await this.accounts.find(name);
    const login = account && { issuer: this.ports.pool?.issuer ?? '', subject: account.subject };
    return login && (await this.logins.officerOf(login))?.id;
  }

  async shown(id = 'zawadi-mushi', language = 'en') {
    const { body } = await this.asks('msimamizi', 'show-registry-officer', {
      params: { officer: id },
      language,
    });
    return body['account'];
  }

  get invitations(): readonly string[] {
    return this.email.taken.filter(({ to }) => to === address).map(({ text }) => text);
  }

  passwordIn(text: string | undefined): string | undefined {
    return /^Temporary password: (\S+)$/m.exec(text ?? '')?.[1];
  }
}

describe('a new officer with an e-mail address', () => {
  it('has an account a minute later, linked, and an invitation in both languages that opens it', async () => {
    const people = new NewPeople();
    expect(await people.adds()).toBe(200);
    expect(await people.shown()).toEqual({ state: 'none' });
    await people.passes();

    expect(await people.ownerOf('zawadi-mushi')).toBe('zawadi-mushi');
    const [text, ...more] = people.invitations;
    expect(more).toEqual([]);
    for (const said of [
      'Jina la kuingilia: zawadi-mushi',
      'Login name: zawadi-mushi',
      'https://mrejesho.example/kazi',
      'https://mrejesho.example/en/work',
      'siku 3',
      '3 days',
    ])
      expect(text).toContain(said);
    expect(people.passwordIn(text)).toBe(people.accounts.passwords.get('zawadi-mushi'));
    expect(await people.shown()).toEqual({
      state: 'invited',
      until: plusSeconds(plusSeconds(people.now, -60), 3 * day),
    });

    await people.settles();
    expect(people.invitations).toHaveLength(1);
    expect(await people.administration.unfinished()).toEqual([]);
    people.accounts.isUsed('zawadi-mushi');
    expect(await people.shown()).toEqual({ state: 'in-use' });
  });

  it('has an account before anything is done that goes through tickets, however much of that came first', async () => {
    const people = new NewPeople();
    await people.asks('msimamizi', 'create-officer', {
      body: { id: 'amina', institution: 'wakala', name: 'Amina', roles: ['officer'], trained: false },
    });
    for (const officer of ['amina', 'karani'])
      expect(await people.asks('msimamizi', 'remove-officer', { params: { officer } })).toMatchObject({
        status: 200,
      });
    expect(await people.adds()).toBe(200);
    const waiting = await people.administration.unfinished();
    expect(waiting.map(({ consequence }) => consequence.what)).toEqual([
      'unassign',
      'unassign',
      'make-account',
    ]);

    const left = [20_000, 20_000]; // a run that has time for one job
    await runRegistryJobs(people.ports, {
      log: people.captured.log,
      millisecondsLeft: () => left.shift() ?? 0,
    });
    expect(await people.ownerOf('zawadi-mushi')).toBe('zawadi-mushi');
    expect(people.invitations).toHaveLength(1);
  });

  it('is told of an account in what is shown before, and nobody without an address gets one', async () => {
    const people = new NewPeople();
    const previewed = await people.answers('preview-registry-act', {
      headers: { authorization: 'Bearer msimamizi', 'accept-language': 'en' },
      body: {
        act: 'create-officer',
        details: {
          ...{ id: 'zawadi-mushi', institution: 'wakala', name: 'Zawadi Mushi', roles: ['officer'] },
          ...{ trained: false, contact: { email: address }, why: 'Barua' },
        },
      },
    });
    expect(previewed.body).toMatchObject({
      consequences: expect.arrayContaining([
        {
          code: 'invited',
          text: 'Zawadi Mushi gets an account, and an e-mail that says how to log in.',
        },
      ]) as unknown,
    });
    expect(await people.adds({ contact: undefined })).toBe(200);
    await people.settles();
    expect([people.accounts.accounts, people.email.taken]).toEqual([[], []]);
  });

  it('of who receives corruption gets one when the second administrator confirms, in the names of both', async () => {
    const people = new NewPeople();
    expect(await people.adds({ institution: 'takukuru' })).toBe(202);
    await people.settles();
    expect(people.accounts.accounts).toEqual([]);
    const { body } = await people.asks('msimamizi', 'list-proposals', { query: {} });
    const [proposal] = body['proposals'] as readonly { readonly id: string }[];
    const confirmed = await people.asks('msimamizi-mkuu', 'decide-proposal', {
      params: { proposal: proposal?.id ?? '' },
      body: { decision: 'confirm' },
    });
    expect(confirmed.body).toMatchObject({ state: { code: 'confirmed' } });
    expect((await people.administration.unfinished()).map(({ consequence }) => consequence)).toContainEqual({
      ...{ what: 'make-account', officer: 'zawadi-mushi' },
      ...{ by: 'msimamizi', confirmedBy: 'msimamizi-mkuu' },
    });
    await people.settles();
    expect(await people.ownerOf('zawadi-mushi')).toBe('zawadi-mushi');
    expect(people.invitations).toHaveLength(1);
  });

  it('has none of an officer whose account has that name, and none where another address has it', async () => {
    const people = new NewPeople();
    await people.accounts.make({
      name: 'zawadi-mushi',
      email: 'somebody@else.example',
      temporaryPassword: 'x',
    });
    await people.adds();
    await people.settles();
    expect(people.invitations).toEqual([]);
    expect(await people.ownerOf('zawadi-mushi')).toBeUndefined();
    expect(await people.shown()).toEqual({ state: 'unsent' });
  });

  it('who was removed before the minute was over gets none', async () => {
    const people = new NewPeople();
    await people.adds();
    await people.asks('msimamizi', 'remove-officer', { params: { officer: 'zawadi-mushi' } });
    await people.settles();
    expect([people.accounts.accounts, people.invitations]).toEqual([[], []]);
  });

  it('gets an e-mail that was put off, when it can go, and its password is the newest', async () => {
    const people = new NewPeople();
    people.email.answer(...Array.from({ length: 5 }, () => ({ outcome: 'later' as const })));
    await people.adds();
    await people.passes();
    expect(await people.ownerOf('zawadi-mushi')).toBeUndefined();
    expect(await people.shown()).toEqual({ state: 'unsent' });
    await people.settles();
    expect(await people.ownerOf('zawadi-mushi')).toBe('zawadi-mushi');
    expect(people.passwordIn(people.invitations.at(-1))).toBe(people.accounts.passwords.get('zawadi-mushi'));
  });

  it('is never named by an address, nor by a password, in what functions log', async () => {
    const people = new NewPeople();
    people.email.answer({ outcome: 'failed', reason: 'invalid-recipient' });
    await people.adds();
    await people.settles();
    const logged = JSON.stringify(people.captured.lines);
    expect(logged).toContain('account-attended-to');
    expect(logged).not.toContain(address);
    expect(logged).not.toContain('Nywila-');
  });
});

describe('an invitation', () => {
  it('is sent again when an administrator says so, once, with another password', async () => {
    const people = new NewPeople();
    await people.adds();
    await people.settles();
    const first = people.accounts.passwords.get('zawadi-mushi');
    people.now = plusSeconds(people.now, day);
    expect(await people.invitesAgain()).toBe(200);
    await people.settles();
    expect(people.invitations).toHaveLength(2);
    const newest = people.accounts.passwords.get('zawadi-mushi');
    expect(newest).not.toBe(first);
    expect(people.passwordIn(people.invitations.at(-1))).toBe(newest);
  });

  it('goes to the new address where that was mistyped, and the account has it then', async () => {
    const people = new NewPeople();
    await people.adds({ contact: { email: 'zawadi.mushi@exmaple.go.tz' } });
    await people.settles();
    expect(await people.invitesAgain({ contact: { email: address } })).toBe(200);
    await people.settles();
    expect(people.invitations).toHaveLength(1);
    expect((await people.accounts.find('zawadi-mushi'))?.email).toBe(address);
  });

  it('that nobody used in time is said to be over, and who logged in gets no other', async () => {
    const people = new NewPeople();
    await people.adds();
    await people.settles();
    people.now = plusSeconds(people.now, 4 * day);
    expect(await people.shown()).toMatchObject({ state: 'lapsed' });
    people.accounts.isUsed('zawadi-mushi');
    await people.invitesAgain();
    await people.settles();
    expect(people.invitations).toHaveLength(1);
  });

  it('to who receives corruption takes a second administrator', async () => {
    const people = new NewPeople();
    const asked = { params: { officer: 'mchunguzi' }, body: { invite: true } };
    expect((await people.asks('msimamizi', 'change-officer', asked)).status).toBe(202);
  });
});

describe('two runs at once', () => {
  it('send one invitation', async () => {
    const people = new NewPeople();
    await people.adds();
    let isFirst = true;
    /** Another run begins while this one sends. */
    const email: typeof people.email.send = async (message) => {
      if (isFirst) {
        isFirst = false;
        await people.passes(0);
      }
      return people.email.send(message);
    };
    await runRegistryJobs(
      { ...people.ports, email: { send: email } },
      { log: people.captured.log, millisecondsLeft: () => 240_000 },
    );
    await people.settles();
    expect(people.invitations).toHaveLength(1);
    expect(people.passwordIn(people.invitations[0])).toBe(people.accounts.passwords.get('zawadi-mushi'));
  });
});

describe('where officers log in elsewhere', () => {
  it('nobody gets an account, nothing waits, and no state of it is shown', async () => {
    const people = new NewPeople();
    await people.adds();
    for (let minutes = 0; minutes < 5; minutes += 1) {
      await runRegistryJobs(
        { ...people.ports, pool: undefined },
        { log: people.captured.log, millisecondsLeft: () => 240_000 },
      );
      people.now = plusSeconds(people.now, 60);
    }
    expect(people.accounts.accounts).toEqual([]);
    expect(await people.administration.unfinished()).toEqual([]);
  });
});
