import { describe, expect, it } from 'vitest';
import { smokeKey } from '../../../domain/ticketing/tickets/smoke-ticket.ts';
import { UsageError } from '../../../operations/command-line/usage-error.ts';
import { smokeRequest } from '../../../operations/smoke/arguments.ts';
import {
  sendSmokeTicket,
  type SmokeCall,
  type SmokePorts,
} from '../../../operations/smoke/send-smoke-ticket.ts';
import { memoryServerKeys } from '../../builders/doubles/server-keys.ts';
import { aKey } from '../../builders/http-request.ts';
import { Service } from '../../builders/views/service.ts';

const what = { institution: 'kituo', category: 'barabara' };

/** Which route answers a path of the command. */
const routeOf = ({ method, path }: SmokeCall): string =>
  path.endsWith('/withdrawal')
    ? 'withdraw'
    : path === '/v1/officer/me'
      ? 'show-me'
      : method === 'POST'
        ? 'submit-ticket'
        : 'follow-ticket';

class Operator {
  readonly service = new Service();
  readonly said: string[] = [];
  readonly clocks: ('running' | 'ended' | 'none')[] = ['none', 'running', 'running', 'ended'];
  looks = 0;

  /** What the service answers. */
  asks(call: SmokeCall): ReturnType<SmokePorts['ask']> {
    const [, number = ''] = /\/tickets\/(\d+)/.exec(call.path) ?? [];
    return this.service.answers(routeOf(call), {
      ...(call.body !== undefined && { body: call.body }),
      headers: { ...call.headers },
      params: { number },
    });
  }

  /** What it answers, but for one step. */
  answersOtherwise(
    step: RegExp,
    answer: { readonly status: number; readonly body: unknown },
  ): SmokePorts['ask'] {
    return (call) => (step.test(`${call.method} ${call.path}`) ? Promise.resolve(answer) : this.asks(call));
  }

  /** Sends a smoke ticket, with these ports in place of what works. */
  sends(ports: Partial<SmokePorts> = {}): Promise<void> {
    const usual: SmokePorts = {
      ask: (call) => this.asks(call),
      clockOf: () => Promise.resolve(this.clocks[Math.min(this.looks++, this.clocks.length - 1)] ?? 'none'),
      pause: () => Promise.resolve(),
      keys: { sending: smokeKey(memoryServerKeys(), '0123456789ab'), acting: aKey() },
      say: (line) => void this.said.push(line.replace(/:.*/, '')),
    };
    return sendSmokeTicket({ ...usual, ...ports }, what);
  }
}

describe('a smoke ticket', () => {
  it('is sent, sent again, followed, waited for and withdrawn, each step said', async () => {
    const operator = new Operator();
    await operator.sends();
    expect(operator.said).toEqual([
      'send',
      'send again',
      'follow',
      'officers alone',
      'clock',
      'withdraw',
      'clock ends',
    ]);
  });

  it.each([
    ['POST /v1/tickets$', 503, 'send: status 503, and not 201 (unavailable)'],
    ['GET /v1/tickets', 404, 'follow: status 404, and not 200 (unavailable)'],
    ['GET /v1/officer', 200, 'officers alone: status 200 without a login, and not 401'],
    ['withdrawal', 409, 'withdraw: status 409, and not 200 (unavailable)'],
  ])('fails at the step that answers otherwise: %s', async (step, status, message) => {
    const operator = new Operator();
    const ask = operator.answersOtherwise(new RegExp(step), { status, body: { code: 'unavailable' } });
    await expect(operator.sends({ ask })).rejects.toThrow(message);
  });

  it('fails where another answer comes than the contract says, without saying what came', async () => {
    const operator = new Operator();
    const ask = operator.answersOtherwise(/GET \/v1\/tickets/, { status: 200, body: { number: 'siri' } });
    await expect(operator.sends({ ask })).rejects.toThrow(
      /^follow: the answer is not what.*contract says, at kind/,
    );
  });

  it('fails where its key proves nothing: it is a ticket of a citizen then', async () => {
    const keys = { sending: aKey(), acting: aKey() };
    await expect(new Operator().sends({ keys })).rejects.toThrow(
      /^send: 2611\d{8} is not the number of a smoke/,
    );
  });

  it('fails where its clock never starts, or never ends', async () => {
    const [never, forever] = [new Operator(), new Operator()];
    await expect(never.sends({ clockOf: () => Promise.resolve('none') })).rejects.toThrow(/^clock: .* none/);
    await expect(forever.sends({ clockOf: () => Promise.resolve('running') })).rejects.toThrow(
      /^clock ends: /,
    );
  });
});

describe('the command line', () => {
  const needed = ['--institution', 'kituo', '--category', 'barabara'];

  it('means the local cloud, or all of a stage', () => {
    expect(smokeRequest(needed)).toEqual({ ...what, where: {} });
    const stage = ['--url', 'https://mrejesho.example/', '--keys', 'k', '--machine', 'm'];
    expect(smokeRequest([...needed, ...stage])).toEqual({
      ...what,
      where: { url: 'https://mrejesho.example', keys: 'k', machine: 'm' },
    });
  });

  it.each([[[]], [[...needed, '--url', 'https://mrejesho.example']], [[...needed, '--stage', 'prod']]])(
    'makes no sense as %j',
    (given) => {
      expect(() => smokeRequest(given)).toThrow(UsageError);
    },
  );
});
