import { expect, it } from 'vitest';
import type { Registry } from '../../../domain/institutions/registry/registry.ts';
import type { RegistryWriter } from '../../../domain/institutions/registry/registry-writer.ts';
import type { Switches } from '../../../domain/institutions/registry/switches.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';

export interface SwitchesUnderTest {
  readonly switches: Switches;
  readonly writer: RegistryWriter;
  /** Remembers nothing of what was asked before. */
  readonly fresh: () => Registry;
}

const by = { by: 'Asha Kiungo', at: '2026-11-24T10:00:00Z' } as const;
const until = '2026-11-24T18:00:00Z';

/** What all switches do. `open` gives an empty registry. */
export function switchesContract(open: () => Promise<SwitchesUnderTest>): void {
  it('are off before anybody turned them, of a registry without a chain too', async () => {
    const { switches, fresh } = await open();

    expect(await switches.read()).toEqual({ intake: undefined, notices: undefined });
    expect(await fresh().intakeClosed()).toBeUndefined();
    expect(await switches.turn({ act: 'close-intake', until, reason: 'Zoezi', ...by })).toBe('turned');
    expect(await fresh().intakeClosed()).toEqual({ until });
  });

  it('each stand as they were turned last, and the other as it was', async () => {
    const { switches, writer, fresh } = await open();
    await writer.write({ ...aRegistryContent(), ...by, basedOn: 0, version: 1 });

    await switches.turn({ act: 'close-intake', until, reason: 'Zoezi', ...by });
    await switches.turn({ act: 'hold-notices', reason: 'Zoezi', ...by });
    await switches.turn({ act: 'open-intake', by: 'Baraka', at: '2026-11-24T11:00:00Z' });

    expect(await fresh().intakeClosed()).toBeUndefined();
    expect(await fresh().noticesHeld()).toBe(true);
    expect(await switches.read()).toEqual({
      intake: { on: false, by: 'Baraka', at: '2026-11-24T11:00:00Z' },
      notices: { on: true, reason: 'Zoezi', ...by },
    });
    expect((await writer.read())?.version).toBe(4);
  });
}
