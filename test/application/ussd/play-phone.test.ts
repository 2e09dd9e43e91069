import { expect, it } from 'vitest';
import { playPhone } from '../../../application/ussd/session/play-phone.ts';
import { inventedPhone, isInventedPhone } from '../../../domain/foundation/vocabulary/invented-phones.ts';
import { ussdGatewayScreens } from '../../../words/ussd/gateway.ts';
import { aLine, type Line } from './a-line.ts';

const here = '196.201.214.7';
const played = (
  entry: Line,
  text: string,
  { phone = inventedPhone(7), source = here, sessionId = 'a' } = {},
) => playPhone(entry.ports, { sessionId, phone, text, source, log: entry.captured.log });

it('a phone that a page plays is answered as any other', async () => {
  const entry = aLine();
  const { text: first } = await played(entry, '');
  expect({ text: first, ends: false }).toEqual(await played(entry, ''));
  expect(first).toBe(await entry.phone().dials());
  const { text: second, ends } = await played(entry, '1');
  expect([second === first, ends]).toEqual([false, false]);
});

it.each(['+255712345678', '+255600000001', '+2556010000001', '+25560100000', '+254601000001'])(
  'somebody else who could have %s does not dial by it',
  async (phone) => {
    const entry = aLine();
    expect(await played(entry, '', { phone })).toEqual({
      text: ussdGatewayScreens['not-invented'],
      ends: true,
    });
    expect(await entry.ports.sessions.of(phone, entry.ports.now())).toEqual({});
  },
);

it('every number that is played is an invented one', () => {
  for (const digits of [0, 7, 999_999, 1_000_000, 123.9])
    expect(isInventedPhone(inventedPhone(digits))).toBe(true);
});

it('one address plays so long and no longer on a day, whatever its phones; another does, and it does again tomorrow', async () => {
  const entry = aLine();
  const enough = { text: ussdGatewayScreens['played-enough'], ends: true };
  let hops = 0;
  for (; hops < 2000; hops += 1) {
    const answer = await played(entry, '', { phone: inventedPhone(hops), sessionId: `s-${hops}` });
    if (answer.text === enough.text) break;
  }
  expect(hops).toBe(1000);
  expect(await played(entry, '')).toEqual(enough);
  expect(await played(entry, '', { source: '196.201.214.8' })).toMatchObject({ ends: false });
  entry.passes(24 * 3600);
  expect(await played(entry, '')).toMatchObject({ ends: false });
});

it('nothing is kept of the address', async () => {
  const entry = aLine();
  const shares: unknown[] = [];
  const counts = {
    ...entry.ports.counts,
    take: (...asked: Parameters<typeof entry.ports.counts.take>) => {
      shares.push(asked);
      return entry.ports.counts.take(...asked);
    },
  };
  await playPhone(
    { ...entry.ports, counts },
    {
      sessionId: 'a',
      phone: inventedPhone(7),
      text: '',
      source: here,
      log: entry.captured.log,
    },
  );
  expect(shares).toHaveLength(1);
  expect(JSON.stringify(shares)).not.toContain(here);
});
