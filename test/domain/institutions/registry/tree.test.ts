import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growTree, type TreeNode } from '../../../../domain/institutions/registry/tree.ts';
import { checkProperty } from '../../../builders/chance.ts';

/** Nodes of a forest: each is a top or lies under an earlier one. */
const forest = fc
  .array(fc.option(fc.nat(), { nil: undefined }), { minLength: 1, maxLength: 30 })
  .map((parents) =>
    parents.map((parent, place): TreeNode =>
      parent === undefined || place === 0
        ? { id: `n${place}` }
        : { id: `n${place}`, parent: `n${parent % place}` },
    ),
  );

describe('a tree of institutions', () => {
  it('has for each node its parent and all above that', () => {
    checkProperty(
      fc.property(forest, (nodes) => {
        const { ancestorsOf, problems } = growTree(nodes);
        expect(problems).toEqual([]);
        for (const { id, parent } of nodes) {
          expect(ancestorsOf.get(id)).toEqual(
            parent === undefined ? [] : [parent, ...(ancestorsOf.get(parent) ?? [])],
          );
        }
      }),
    );
  });

  it('grows the same from any order', () => {
    checkProperty(
      fc.property(
        forest.chain((nodes) =>
          fc.tuple(fc.constant(nodes), fc.shuffledSubarray(nodes, { minLength: nodes.length })),
        ),
        ([nodes, shuffled]) => {
          const sorted = (of: readonly TreeNode[]) => [...growTree(of).ancestorsOf].sort();
          expect(sorted(shuffled)).toEqual(sorted(nodes));
        },
      ),
    );
  });

  it('finds a cycle once, wherever it is tied, and leaves out only what hangs on it', () => {
    checkProperty(
      fc.property(forest, fc.nat(), (nodes, pick) => {
        const tied = nodes[pick % nodes.length];
        if (tied === undefined) return;
        const { ancestorsOf: before } = growTree(nodes);
        const under = nodes
          .filter(({ id }) => id === tied.id || before.get(id)?.includes(tied.id))
          .map(({ id }) => id);
        const lowest = under.at(-1) ?? tied.id;
        const { ancestorsOf, problems } = growTree(
          nodes.map((node) => (node.id === tied.id ? { id: node.id, parent: lowest } : node)),
        );
        expect(problems.map(({ what }) => what)).toEqual(['cycle']);
        expect(nodes.filter(({ id }) => !ancestorsOf.has(id)).map(({ id }) => id)).toEqual(under);
      }),
    );
  });

  it('names the orphan and its parent, not those below it', () => {
    const { problems, ancestorsOf } = growTree([
      { id: 'kata', parent: 'wilaya' },
      { id: 'wilaya', parent: 'mkoa' },
      { id: 'kmk' },
    ]);
    expect(problems).toEqual([{ what: 'unknown-parent', id: 'wilaya', parent: 'mkoa' }]);
    expect([...ancestorsOf.keys()]).toEqual(['kmk']);
  });
});
