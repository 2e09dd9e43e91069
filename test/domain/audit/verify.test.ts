import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { trusting } from '../../../adapters/crypto/signatures.ts';
import { chainNames, chainLinkTo, type ChainName, type StoredEntry } from '../../../domain/audit/chain.ts';
import type { Checkpoint } from '../../../domain/audit/checkpoint.ts';
import { sentenceOf, type AuditFinding } from '../../../domain/audit/finding.ts';
import { verify, type Verdict } from '../../../domain/audit/verify.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aKeyPair, RecordBuilder, signedWith } from '../../builders/record.ts';

const ticket = '261100000017';
const other = '261100000025';

/** Three entries in each chain of two tickets under two checkpoints, and after them two more in each. */
function aRecord(): RecordBuilder {
  const record = new RecordBuilder();
  const all = (says: string): void => {
    for (const number of [ticket, other]) {
      for (const chain of chainNames) record.adds(chain, number, says);
    }
  };
  all('first');
  all('second');
  record.anchors();
  all('third');
  record.anchors();
  all('fourth');
  all('fifth');
  return record;
}

const verdictOn = (record: RecordBuilder, trusted = [record.key]): Verdict =>
  verify(record.stored, trusting(trusted), hashing);

/** Of all chains together. */
const anchoredIn = ({ anchored }: Verdict): number =>
  chainNames.reduce((sum, chain) => sum + anchored[chain], 0);

const faultsOf = (findings: readonly AuditFinding[]): readonly string[] => [
  ...new Set(findings.map(({ fault }) => fault)),
];

const at = (record: RecordBuilder, chain: ChainName, count: number): number =>
  record.entries.findIndex(
    (entry) => entry.chain === chain && entry.number === ticket && entry.count === count,
  );

function change(
  record: RecordBuilder,
  chain: ChainName,
  count: number,
  how: (entry: StoredEntry) => StoredEntry,
): void {
  record.entries = record.entries.map((entry, place) =>
    place === at(record, chain, count) ? how(entry) : entry,
  );
}

const remove = (record: RecordBuilder, chain: ChainName, count: number): void => {
  record.entries.splice(at(record, chain, count), 1);
};

const edited = (stored: StoredEntry): StoredEntry => ({
  ...stored,
  entry: { ...stored.entry, says: 'something else' },
});

/** What whoever owns the table does to one chain of one ticket at an entry, and what is found of it. */
const attacks: readonly {
  readonly what: string;
  readonly does: (record: RecordBuilder, chain: ChainName, count: number) => void;
}[] = [
  { what: 'edits one byte', does: (record, chain, count) => change(record, chain, count, edited) },
  { what: 'removes one entry', does: remove },
  {
    what: 'swaps two entries',
    does: (record, chain, count) => {
      const [here, next] = [at(record, chain, count), at(record, chain, count + 1)];
      const [one, two] = [record.entries[here], record.entries[next]];
      if (!one || !two) throw new Error('Both are there.');
      record.entries[here] = { ...two, count };
      record.entries[next] = { ...one, count: count + 1 };
    },
  },
  {
    what: 'cuts the tail',
    does: (record, chain, count) => {
      record.entries = record.entries.filter(
        (entry) => entry.chain !== chain || entry.number !== ticket || entry.count < count,
      );
    },
  },
  {
    what: 'inserts an entry',
    does: (record, chain, count) => {
      const place = at(record, chain, count);
      const before = record.entries[place];
      if (!before) throw new Error('It is there.');
      const entry = { ...before.entry, says: 'never happened' };
      const link = chainLinkTo(before.previous, { chain, number: ticket }, entry, hashing);
      record.entries.splice(place, 0, { ...before, ...link, entry });
    },
  },
  {
    what: 'takes a hash away',
    does: (record, chain, count) =>
      change(record, chain, count, ({ chain: its, number, count: place, entry }) => ({
        chain: its,
        number,
        count: place,
        entry,
      })),
  },
];

/** The same by somebody who also writes every hash behind it anew, and the head. */
const thorough = attacks
  .filter(({ what }) => !what.startsWith('takes'))
  .map(({ what, does }) => ({
    what: `${what} and writes all hashes anew`,
    does: (record: RecordBuilder, chain: ChainName, count: number): void => {
      does(record, chain, count);
      record.reseals(chain, ticket);
    },
  }));

describe('a record that nobody touched', () => {
  it('has no findings, and what follows the newest checkpoint is not yet anchored', () => {
    const { findings, anchored, unanchored } = verdictOn(aRecord());

    expect(findings).toEqual([]);
    expect(anchored).toEqual({ events: 6, reads: 6, secrets: 6, registry: 6 });
    expect(unanchored).toEqual({ events: 4, reads: 4, secrets: 4, registry: 4 });
  });

  it('is anchored by nothing before its first checkpoint', () => {
    const { findings, anchored, unanchored } = verdictOn(new RecordBuilder().adds('events', ticket));

    expect({ findings, anchored }).toEqual({
      findings: [],
      anchored: { events: 0, reads: 0, secrets: 0, registry: 0 },
    });
    expect(unanchored).toEqual({ events: 1, reads: 0, secrets: 0, registry: 0 });
  });

  it('counts an entry as anchored that a later one of its chain vouches for', () => {
    const record = new RecordBuilder().adds('events', ticket).adds('events', ticket).anchors();
    const leaves = record.batches.get(1) ?? '';

    expect(leaves.split('\n').filter(Boolean)).toHaveLength(3);
    expect(verdictOn(record).anchored.events).toBe(2);
  });
});

describe.each(chainNames)('in the chain of %s', (chain) => {
  describe.each(['before', 'after'] as const)('%s the newest checkpoint', (side) => {
    it.each([...attacks, ...thorough])('who $what never makes it valid', ({ does }) => {
      const record = aRecord();
      does(record, chain, side === 'before' ? 2 : 4);

      const verdict = verdictOn(record);
      const { findings } = verdict;
      const anchored = anchoredIn(verdict);

      const inChain = findings.filter((finding) => 'place' in finding && finding.place.chain === chain);
      if (side === 'before') expect(inChain).not.toEqual([]);
      if (side === 'before') expect(anchored).toBeLessThan(24);
      else expect(anchored).toBe(24); // found or not, nothing after it counts as anchored
    });
  });

  it('who removes the whole ticket is found by the checkpoints that knew it', () => {
    const record = aRecord();
    record.entries = record.entries.filter(({ number }) => number !== ticket);
    record.heads = record.heads.filter(({ number }) => number !== ticket);

    const { findings } = verdictOn(record);

    expect(findings.filter((finding) => 'place' in finding && finding.place.chain === chain)).toEqual(
      [1, 2, 3].map((count) => ({ place: { chain, number: ticket, count }, fault: 'removed' })),
    );
  });

  it('who adds an entry dated before the newest checkpoint is found', () => {
    const record = aRecord();
    const { now } = record;
    record.now = '2026-11-24T06:10:00Z';
    record.adds(chain, '261100000033');
    record.now = now;

    expect(faultsOf(verdictOn(record).findings)).toEqual(['unknown']);
  });

  it('names the place of an edit', () => {
    const record = aRecord();
    change(record, chain, 2, edited);

    expect(verdictOn(record).findings).toEqual([
      { place: { chain, number: ticket, count: 2 }, fault: 'edited' },
    ]);
  });

  it('finds any single change of any entry, wherever it is', () => {
    const entry = fc.nat(aRecord().entries.length - 1);
    checkProperty(
      fc.property(entry, fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (place, more) => {
        const record = aRecord();
        const chosen = record.entries[place];
        if (chosen === undefined) throw new Error('It is there.');
        const changed = { ...chosen, entry: { ...chosen.entry, ...more } };
        fc.pre(hashing.canonical(changed) !== hashing.canonical(chosen));
        record.entries[place] = changed;
        expect(verdictOn(record).findings).not.toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the checkpoints', () => {
  const resigned = (record: RecordBuilder, place: number, checkpoint: Checkpoint): void => {
    record.checkpoints = record.checkpoints.map((its, index) => (index === place ? checkpoint : its));
  };
  const statementOf = (record: RecordBuilder, place: number) => {
    const checkpoint = record.checkpoints[place];
    if (checkpoint === undefined) throw new Error('It is there.');
    return checkpoint.statement;
  };

  it.each<[string, (record: RecordBuilder) => void, readonly string[]]>([
    [
      'one is signed again with another key',
      (record) => {
        const forger = aKeyPair();
        resigned(record, 0, signedWith(forger, { ...statementOf(record, 0), key: forger.fingerprint }));
      },
      ['unknown-key', 'unlinked'],
    ],
    [
      'one is signed with another key under the name of the right one',
      (record) => resigned(record, 0, signedWith(aKeyPair(), statementOf(record, 0))),
      ['wrong-signature'],
    ],
    [
      'one was changed',
      (record) => {
        const { statement, ...rest } = record.checkpoints[1] ?? {
          statement: statementOf(record, 1),
          signature: '',
        };
        resigned(record, 1, { ...rest, statement: { ...statement, until: '2026-11-24T09:00:00Z' } });
      },
      ['wrong-signature', 'batch-differs'],
    ],
    ['the first was removed', (record) => void record.checkpoints.shift(), ['missing']],
    [
      'two batches were swapped',
      (record) => {
        const [one = '', two = ''] = [record.batches.get(1), record.batches.get(2)];
        record.batches.set(1, two).set(2, one);
      },
      ['batch-differs'],
    ],
    ['a batch was removed', (record) => void record.batches.delete(1), ['batch-missing']],
    [
      'a leaf was taken out of a batch',
      (record) => {
        const lines = (record.batches.get(1) ?? '').split('\n');
        record.batches.set(1, [...lines.slice(0, 2), ...lines.slice(3)].join('\n'));
      },
      ['batch-differs'],
    ],
    ['they were put in another order', (record) => void record.checkpoints.reverse(), ['missing', 'doubled']],
    [
      'one is no checkpoint',
      (record) => {
        record.checkpoints = [{ signature: '' } as Checkpoint, ...record.checkpoints.slice(1)];
      },
      ['unreadable', 'missing'],
    ],
  ])('show that %s', (_, tamper, faults) => {
    const record = aRecord();
    tamper(record);

    const inLog = verdictOn(record).findings.filter((finding) => 'checkpoint' in finding);

    expect(faultsOf(inLog)).toEqual(faults);
  });

  it('show a wrong root even under the right signature', () => {
    const record = aRecord();
    resigned(record, 1, signedWith(record.key, { ...statementOf(record, 1), root: 'x'.repeat(43) }));

    expect(faultsOf(verdictOn(record).findings)).toContain('wrong-root');
  });

  it('keep to the first when an entry came twice, and say so', () => {
    const record = aRecord();
    record.holds({ chain: 'events', number: ticket, count: 1, hash: 'x'.repeat(43) }).anchors();

    const verdict = verdictOn(record);

    expect(verdict.findings).toEqual([{ checkpoint: 3, fault: 'leaf-doubled' }]);
    expect(anchoredIn(verdict)).toBe(40);
  });

  it('anchor nothing more once the newest is removed: what it knew is not called valid', () => {
    const record = aRecord();
    record.checkpoints.pop();

    const { findings, anchored, unanchored } = verdictOn(record);

    expect({ findings, anchored }).toEqual({
      findings: [],
      anchored: { events: 4, reads: 4, secrets: 4, registry: 4 },
    });
    expect(unanchored).toEqual({ events: 6, reads: 6, secrets: 6, registry: 6 });
  });

  it('may pass to a new key, which the verdict names', () => {
    const next = aKeyPair();
    const record = new RecordBuilder().adds('events', ticket).anchors().adds('events', ticket).anchors(next);

    const { findings, chains } = verdictOn(record, [record.key, next]);

    expect(findings).toEqual([]);
    expect([...chains.log.keys]).toEqual([
      [record.key.fingerprint, 1],
      [next.fingerprint, 2],
    ]);
  });
});

describe('a finding', () => {
  it('is a sentence that a person understands', () => {
    const place = { chain: 'reads', number: ticket, count: 2 } as const;
    expect(sentenceOf({ place, fault: 'removed' })).toBe(
      'Ticket 261100000017: read 2 was removed: a checkpoint knows that it existed.',
    );
    expect(sentenceOf({ checkpoint: 7, fault: 'missing' })).toBe(
      'Checkpoint 7 is missing, though a later one is there.',
    );
  });
});
