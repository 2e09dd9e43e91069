import { describe, expect, it } from 'vitest';
import { containerWords } from '../../local/ministack/docker.ts';
import { cloudFolder } from '../../local/system/folder.ts';
import { scratchFolder } from './scratch.ts';

describe('the container of a machine without Python', () => {
  const words = (): string =>
    containerWords(cloudFolder(scratchFolder()), 4570, {
      GATEWAY_PORT: '4570',
      BIND_HOST: '127.0.0.1',
    }).join(' ');

  it('listens to this machine only, at the port that was asked for', () => {
    expect(words()).toContain('--publish 127.0.0.1:4570:4570');
  });

  it('can be reached by Docker from inside', () => {
    expect(words()).toContain('--env BIND_HOST=0.0.0.0');
  });
});
