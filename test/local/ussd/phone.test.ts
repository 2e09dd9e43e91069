import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { gatewaySessionEnded } from '../../../contracts/ussd/session-ended.ts';
import { ussdConventions } from '../../../contracts/ussd/conventions.ts';
import type { SentMessage } from '../../../local/outbox/tail.ts';
import { freePort } from '../../../local/system/ports.ts';
import { UssdCall, type UssdAddress, type UssdScreen } from '../../../local/ussd/call.ts';
import { readUssdFlags } from '../../../local/ussd/flags.ts';
import { holdPhone } from '../../../local/ussd/hold-phone.ts';
import { playStory, type PlayedPhone } from '../../../local/ussd/play-story.ts';
import { SmsOfPhone } from '../../../local/ussd/sms-of-phone.ts';
import { readStory } from '../../../local/ussd/story.ts';
import { usualFolder } from '../../../local/system/folder.ts';
import { aDoor } from './a-door.ts';

const phone = '+255712000001';

/** A menu of two screens: a list in two parts, and a last screen with number and secret. */
const aMenu = (text: string): string =>
  ({
    '': 'CON Karibu\n1 Tuma hoja\n2 Fuatilia hoja',
    1: 'CON Inahusu nini?\n1 Rushwa\n98 Zaidi',
    '1*98': 'CON Inahusu nini?\n1 Maji\n0 Rudi',
    '1*98*1': 'END Namba: 261112345671\nMsimbo wa siri: 48213097',
    2: 'CON Andika namba',
    '2*261112345671': 'CON Andika msimbo',
    '2*261112345671*48213097': 'END Inashughulikiwa.',
  })[text] ?? `CON Ulichagua ${text}`;

describe('a call', () => {
  it("is told as Africa's Talking tells it: everything typed so far, joined by stars", async () => {
    const { address, asked } = await aDoor(aMenu);
    const call = new UssdCall(address, phone);
    const screens = [await call.dial(), await call.press('1'), await call.press('a*b #')];

    expect(screens[0]).toEqual({ text: 'Karibu\n1 Tuma hoja\n2 Fuatilia hoja', ends: false });
    expect(asked.map(({ fields }) => fields['text'])).toEqual(['', '1', '1*a*b #']);
    expect(asked[0]).toMatchObject({
      path: '/v1/ussd',
      headers: {
        'mrejesho-gateway': 'siri',
        'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
      },
      fields: { phoneNumber: phone, serviceCode: '*152*00#', networkCode: '64004' },
    });
    expect(new Set(asked.map(({ fields }) => fields['sessionId'])).size).toBe(1);
    for (const { fields } of asked)
      expect(ussdConventions['africas-talking'].hop.safeParse(fields).success).toBe(true);
  });

  it('ends with a notification of how it ended', async () => {
    const { address, asked } = await aDoor(aMenu);
    const [one, other] = [new UssdCall(address, phone), new UssdCall(address, phone)];
    for (const typed of ['1', '98', '1']) await one.press(typed);
    await one.hangUp();
    await other.dial();
    await other.hangUp();

    const ended = asked.filter(({ path }) => path === '/v1/ussd/ended').map(({ fields }) => fields);
    expect(ended).toEqual([
      expect.objectContaining({
        status: 'Success',
        hopsCount: '3',
        input: '1*98*1',
        lastAppResponse: 'END Namba: 261112345671\nMsimbo wa siri: 48213097',
        date: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) as string,
      }),
      expect.objectContaining({ status: 'Incomplete', hopsCount: '1', input: '' }),
    ]);
    for (const fields of ended) expect(gatewaySessionEnded.safeParse(fields).success).toBe(true);
  });

  it.each([
    ['the door refuses', 403, 'The door answered 403: CON x'],
    ['the door says neither CON nor END', 200, 'The door answered neither CON nor END: habari'],
  ])('breaks off with a sentence when %s', async (_, status, sentence) => {
    const { address } = await aDoor(() => (status === 200 ? 'habari' : 'CON x'), status);

    await expect(new UssdCall(address, phone).dial()).rejects.toThrow(sentence);
  });

  it('breaks off with a sentence when nobody is there', async () => {
    const address: UssdAddress = { url: `http://127.0.0.1:${await freePort()}/v1/ussd`, headers: {} };

    await expect(new UssdCall(address, phone).dial()).rejects.toThrow('does not answer. See npm run status.');
  });

  it.each([503, 504])('of a slow service (%s) says so, and that nothing is lost', async (status) => {
    const { address } = await aDoor(() => '', status);
    await expect(new UssdCall(address, phone).dial()).rejects.toThrow(
      `The service is slow (${status}). What was typed is kept for 5 minutes: dial again.`,
    );
  });

  it('that is not answered in time says that the service is slow, not that there is none', async () => {
    const server = createServer(() => undefined);
    const port = await freePort();
    await new Promise<void>((up) => server.listen(port, '127.0.0.1', up));
    onTestFinished(() => server.closeAllConnections());
    onTestFinished(() => void server.close());
    const address = { url: `http://127.0.0.1:${port}/v1/ussd`, headers: {} };
    await expect(new UssdCall(address, phone, 50).dial()).rejects.toThrow(
      /^The service is slow: no answer within/,
    );
  });
});

describe('a story that is played', () => {
  async function played(text: string, sms: readonly string[] = []) {
    const { address, asked } = await aDoor(aMenu);
    const shown: string[] = [];
    const coming = [...sms];
    const hand: PlayedPhone = {
      newCall: () => new UssdCall(address, phone),
      nextSms: () => Promise.resolve(coming.shift() ?? ''),
      show: (screen) => void shown.push(screen.text.split('\n')[0] ?? ''),
      showSms: (said) => void shown.push(`SMS ${said}`),
      say: (line) => void shown.push(`> ${line}`),
    };
    const memory = playStory(readStory(text), hand);
    return { memory, shown, asked };
  }

  it('chooses by labels over several screens, and follows up by what it saw', async () => {
    const { memory, shown, asked } = await played('[Tuma hoja]\n[Maji]\ndial\n2\n{number}\n{secret}\n');

    expect(await memory).toEqual({ number: '261112345671', secret: '48213097' });
    expect(shown).toEqual([
      '> dials',
      'Karibu',
      '> types 1',
      'Inahusu nini?',
      '> types 98',
      'Inahusu nini?',
      '> types 1',
      'Namba: 261112345671',
      '> dials',
      'Karibu',
      '> types 2',
      'Andika namba',
      '> types 261112345671',
      'Andika msimbo',
      '> types 48213097',
      'Inashughulikiwa.',
    ]);
    expect(asked.filter(({ path }) => path.endsWith('/ended'))).toHaveLength(2);
  });

  it('waits for an SMS, and uses what stands in it', async () => {
    const { memory, shown } = await played('wait sms\n2\n{number}', ['Lalamiko 261112345688 limepokelewa']);

    expect(await memory).toEqual({ number: '261112345688' });
    expect(shown).toContain('SMS Lalamiko 261112345688 limepokelewa');
    expect(shown).toContain('> types 261112345688');
  });

  it.each([
    ['1\n98\n1\n0', 'Line 4 types "0", but the session is over.'],
    ['hang up\n1', 'Line 2 types "1", but the session is over.'],
    ['2\n{number}', 'Line 2 uses {number}, which was not seen yet.'],
    ['1\n[Barabara]', 'Line 2 chooses "Barabara", which is on no screen.'],
  ])('that cannot go on says in which line: %j', async (text, sentence) => {
    const { memory } = await played(text);

    await expect(memory).rejects.toThrow(sentence);
  });
});

describe('a phone in the hand', () => {
  // eslint-disable-next-line @typescript-eslint/require-await -- what is typed comes one by one
  async function* typing(...lines: readonly string[]): AsyncGenerator<string> {
    yield* lines;
  }

  async function held(...lines: readonly string[]) {
    const { address, asked } = await aDoor(aMenu);
    const shown: string[] = [];
    await holdPhone({
      newCall: () => new UssdCall(address, phone),
      lines: typing(...lines),
      show: ({ text }: UssdScreen) => void shown.push(text.split('\n')[0] ?? ''),
      say: (line) => void shown.push(line),
    });
    return {
      shown,
      asked: asked.map(({ path, fields }) => (path.endsWith('/ended') ? fields['status'] : fields['text'])),
    };
  }

  it('is put away by x, and the door hears of it', async () => {
    const { shown, asked } = await held('1', 'x', '98');

    expect(shown).toEqual(['Karibu', 'Inahusu nini?']);
    expect(asked).toEqual(['', '1', 'Incomplete']);
  });

  it('begins anew where the code is typed that dials', async () => {
    const { shown, asked } = await held('*152*00#', '1', '*152*00#');

    expect(shown).toEqual(['Karibu', 'Karibu', 'Inahusu nini?', 'Karibu']);
    expect(asked).toEqual(['', 'Incomplete', '', '1', 'Incomplete', '', 'Incomplete']);
  });

  it('is put away when nothing more is typed', async () => {
    expect((await held('2')).asked).toEqual(['', '2', 'Incomplete']);
  });

  it('dials again after a last screen, whatever is typed', async () => {
    const { shown, asked } = await held('1', '98', '1', 'again', '2');

    expect(asked).toEqual(['', '1', '1*98', '1*98*1', 'Success', '', '2', 'Incomplete']);
    expect(shown).toContain('The session is over. Enter dials again, x puts the phone away.');
  });
});

describe('the SMS of a phone', () => {
  const sms = (id: string, to = phone, channel: SentMessage['channel'] = 'sms'): SentMessage => ({
    id,
    at: '2026-11-24T09:00:00Z',
    channel,
    to,
    text: `text ${id}`,
  });

  it('are those that come to it from then on, each once', () => {
    const sent = [sms('earlier')];
    const messages = new SmsOfPhone(phone, () => sent);
    sent.push(sms('1'), sms('2', '+255712000002'), sms('3', phone, 'email'), sms('4'));

    expect(messages.fresh()).toEqual(['text 1', 'text 4']);
    expect(messages.fresh()).toEqual([]);
  });

  it('are waited for one by one, and not for ever', async () => {
    const sent: SentMessage[] = [];
    const messages = new SmsOfPhone(phone, () => sent, 50);
    sent.push(sms('1'), sms('2'));

    expect([await messages.next(), await messages.next()]).toEqual(['text 1', 'text 2']);
    await expect(messages.next()).rejects.toThrow('No SMS came to +255712000001 within 0.05 s.');
  });
});

describe('npm run ussd', () => {
  it('takes the demo phone and the usual cloud unless told otherwise', () => {
    expect(readUssdFlags([])).toEqual({ phone: '+255712000001', stateDir: usualFolder });
  });

  it('plays a story on a phone that was left in the midst of nothing', () => {
    const phones = [1, 2, 3].map(() => readUssdFlags(['--play', 'story.txt']).phone);
    expect(new Set(phones).size).toBeGreaterThan(1);
    for (const phone of phones) expect(phone).toMatch(/^\+255712\d{6}$/);
  });

  it('takes another phone, a story and another cloud', () => {
    expect(readUssdFlags(['--phone', '0754 321 098', '--play', 'story.txt', '--state', 'elsewhere'])).toEqual(
      {
        phone: '+255754321098',
        play: 'story.txt',
        stateDir: 'elsewhere',
      },
    );
  });

  it('explains what a phone is, and its flags', () => {
    expect(() => readUssdFlags(['--phone', '112'])).toThrow(
      /^"112" is no Tanzanian mobile number\. npm run ussd takes/,
    );
    expect(() => readUssdFlags(['--fone', '1'])).toThrow(/^Unknown option '--fone'/);
  });
});
