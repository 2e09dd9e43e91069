import { describe } from 'vitest';
import { MemoryPublications } from '../../../adapters/memory/publications.ts';
import { publicationsContract } from '../contract/publications.ts';

describe('publications, in memory', () => {
  publicationsContract(() => Promise.resolve(new MemoryPublications()));
});
