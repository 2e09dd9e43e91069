import { expect, it } from 'vitest';
import { playPhone } from '../../../application/ussd/session/play-phone.ts';
import { inventedPhone, isInventedPhone } from '../../../domain/foundation/vocabulary/invented-phones.ts';
import { ussdDoorScreens } from '../../../words/ussd/door.ts';
import { aLine, type Line } from './a-line.ts';

const here = '196.201.214.7';
const played = (
  line: Line,
  text: string,
  { phone = inventedPhone(7), source = here, sessionId = 'a' } = {},
) => playPhone(line.ports, { sessionId, phone, text, source, log: line.captured.log });

it('a phone that a page plays is answered as any other', async () => {
  const line = aLine();
  const { text: first } = await played(line, '');
  expect({ text: first, ends: false }).toEqual(await played(line, ''));
  expect(first).toBe(await line.phone().dials());
  const { text: second, ends } = await played(line, '1');
  expect([second === first, ends]).toEqual([false, false]);
});

it.each(['+255712345678', '+255600000001', '+2556010000001', '+25560100000', '+254601000001'])(
  'somebody else who could have %s does not dial by it',
  async (phone) => {
    const line = aLine();
    expect(await played(line, '', { phone })).toEqual({ text: ussdDoorScreens['not-invented'], ends: true });
    expect(await line.ports.sessions.of(phone, line.ports.now())).toEqual({});
  },
);

it('every number that is played is an invented one', () => {
  for (const digits of [0, 7, 999_999, 1_000_000, 123.9])
    expect(isInventedPhone(inventedPhone(digits))).toBe(true);
});

it('one address plays so long and no longer on a day, whatever its phones; another does, and it does again tomorrow', async () => {
  const line = aLine();
  const enough = { text: ussdDoorScreens['played-enough'], ends: true };
  let hops = 0;
  for (; hops < 2000; hops += 1) {
    const answer = await played(line, '', { phone: inventedPhone(hops), sessionId: `s-${hops}` });
    if (answer.text === enough.text) break;
  }
  expect(hops).toBe(1000);
  expect(await played(line, '')).toEqual(enough);
  expect(await played(line, '', { source: '196.201.214.8' })).toMatchObject({ ends: false });
  line.passes(24 * 3600);
  expect(await played(line, '')).toMatchObject({ ends: false });
});

it('nothing is kept of the address', async () => {
  const line = aLine();
  const shares: unknown[] = [];
  const counts = {
    ...line.ports.counts,
    take: (...asked: Parameters<typeof line.ports.counts.take>) => {
      shares.push(asked);
      return line.ports.counts.take(...asked);
    },
  };
  await playPhone(
    { ...line.ports, counts },
    {
      sessionId: 'a',
      phone: inventedPhone(7),
      text: '',
      source: here,
      log: line.captured.log,
    },
  );
  expect(shares).toHaveLength(1);
  expect(JSON.stringify(shares)).not.toContain(here);
});
