import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officeHeadsOf } from '../../../../domain/institutions/registry/head-of.ts';
import { pathOf } from '../../../../domain/institutions/registry/levels.ts';
import { receiverOfAddress } from '../../../../domain/ticketing/routing/receiver.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aLineage } from '../../../builders/lineage.ts';

const at = '2026-11-24T09:00:00Z' as const;
const people = ['asha', 'baraka', 'chacha'] as const;

/** A chain of one to six offices, each staffed or not, level or not, headed by one of three or by nobody. */
const chain = fc
  .array(
    fc.record({
      level: fc.boolean(),
      activeOfficers: fc.nat(2),
      head: fc.option(fc.constantFrom(...people), { nil: undefined }),
      acting: fc.option(fc.constantFrom(...people), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((nodes) =>
    aLineage(
      ...nodes.map(({ head, acting, ...node }, place) => ({
        id: `n${place}`,
        ...node,
        ...(head === undefined ? {} : { head: { officer: head } }),
        ...(acting === undefined ? {} : { actingHeads: [{ officer: acting, from: at, until: at }] }),
      })),
    ),
  );

describe('a ticket about an officer', () => {
  it('never lies where that officer heads it, or heads anything above it', () => {
    checkProperty(
      fc.property(chain, fc.constantFrom(...people), fc.boolean(), (sentTo, named, aboutHead) => {
        const aboutOfficer = { id: named, active: false, lineage: aLineage('elsewhere') };
        const receiver = receiverOfAddress({ sentTo, aboutHead, aboutOfficer, at });
        if (receiver.outcome !== 'received') return;
        const path = pathOf(sentTo);
        const fromHolder = path.slice(path.findIndex(({ id }) => id === receiver.holder.id));
        expect(fromHolder.flatMap((node) => officeHeadsOf(node, at))).not.toContain(named);
      }),
    );
  });
});

describe('any ticket', () => {
  it('lies where somebody works, at the office chosen or at a level above it', () => {
    checkProperty(
      fc.property(chain, fc.boolean(), (sentTo, aboutHead) => {
        const receiver = receiverOfAddress({ sentTo, aboutHead, at });
        if (receiver.outcome !== 'received') return;
        const { holder } = receiver;
        expect(holder.activeOfficers).toBeGreaterThan(0);
        expect(holder.level || holder.id === sentTo.institution.id).toBe(true);
      }),
    );
  });

  it('goes where it was sent without a reason, and elsewhere with one', () => {
    checkProperty(
      fc.property(chain, fc.boolean(), (sentTo, aboutHead) => {
        const receiver = receiverOfAddress({ sentTo, aboutHead, at });
        if (receiver.outcome !== 'received') return;
        expect(receiver.because.length > 0).toBe(receiver.holder.id !== sentTo.institution.id);
      }),
    );
  });
});
