import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookAtEarlier } from '../../local/cloud/earlier.ts';
import {
  beginSaving,
  deployedIn,
  endSaving,
  rememberDeployed,
  type Deployed,
} from '../../local/deployed/deployed.ts';
import { requirementsFingerprint } from '../../local/python/environment.ts';
import { cloudFolder, type CloudFolder } from '../../local/system/folder.ts';
import { scratchFolder } from './scratch.ts';

const deployed: Deployed = {
  assembly: 'the stacks of yesterday',
  registry: 'the registry of yesterday',
  fastClock: false,
  requirements: requirementsFingerprint(),
  outputs: {},
};

/** A folder whose cloud was stopped as it should be, with this in it. */
function stopped(content: Deployed = deployed): CloudFolder {
  const folder = cloudFolder(scratchFolder());
  rememberDeployed(folder, content);
  beginSaving(folder);
  writeFileSync(join(folder.state, 'dynamodb.json'), '{}');
  endSaving(folder, new Date('2026-11-24T08:00:00Z'));
  return folder;
}

/** What a supervisor leaves when it is killed. */
const kill = (folder: CloudFolder): void =>
  writeFileSync(folder.running, JSON.stringify({ supervisor: 4194305, starts: 1, since: '' }));

const hasState = (folder: CloudFolder): boolean => existsSync(join(folder.state, 'dynamodb.json'));

async function look(folder: CloudFolder, fresh = false) {
  const said: string[] = [];
  const { kind } = await lookAtEarlier(folder, fresh, (line) => said.push(line));
  return { kind, said: said.join(' ') };
}

describe('a start after', () => {
  it('nothing begins without a word', async () => {
    expect(await look(cloudFolder(scratchFolder()))).toEqual({ kind: 'none', said: '' });
  });

  it('a stop goes on from the state, and says so', async () => {
    const folder = stopped();
    expect(await look(folder)).toEqual({
      kind: 'kept',
      said: 'The state of the earlier local cloud is kept, saved at 2026-11-24T08:00:00.000Z.',
    });
    expect(hasState(folder)).toBe(true);
  });

  it('a stop begins anew when it is asked to, and says so', async () => {
    const folder = stopped();
    expect(await look(folder, true)).toEqual({
      kind: 'none',
      said: 'Built anew, as asked: earlier tickets are gone.',
    });
    expect(hasState(folder)).toBe(false);
  });

  it('a stop of another version of the local cloud begins anew, and says so', async () => {
    const folder = stopped({ ...deployed, requirements: 'another' });
    expect((await look(folder)).said).toBe(
      'The state is of another version of the local cloud, so it is built anew.',
    );
    expect(hasState(folder)).toBe(false);
  });

  it('being killed goes on from what was saved last, and says what is lost', async () => {
    const folder = stopped();
    kill(folder);
    expect(await look(folder)).toEqual({
      kind: 'kept',
      said:
        'The earlier local cloud was ended by force. ' +
        'It goes on from what it saved at 2026-11-24T08:00:00.000Z; what came later is lost.',
    });
  });

  it('being killed takes for deployed what the saved state holds, not what came later', async () => {
    const folder = stopped();
    rememberDeployed(folder, { ...deployed, assembly: 'the stacks of today' });
    kill(folder);
    await look(folder);
    expect(deployedIn(folder)?.assembly).toBe('the stacks of yesterday');
  });

  it('being killed before anything was saved begins anew, and says so', async () => {
    const folder = cloudFolder(scratchFolder());
    rememberDeployed(folder, deployed);
    kill(folder);
    expect(await look(folder)).toEqual({
      kind: 'none',
      said: 'The earlier local cloud was ended by force. It had not saved its state, so it is built anew.',
    });
    expect(deployedIn(folder)).toBeUndefined();
  });

  it('being killed while the state was written does not trust the half of it', async () => {
    const folder = stopped();
    beginSaving(folder);
    kill(folder);
    expect((await look(folder)).kind).toBe('none');
    expect(hasState(folder)).toBe(false);
  });
});
