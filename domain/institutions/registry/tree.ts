/** A node as the tree sees it. */
export interface TreeNode {
  readonly id: string;
  readonly parent?: string;
}

/** What makes nodes no tree. */
export type TreeProblem =
  | { readonly what: 'unknown-parent'; readonly id: string; readonly parent: string }
  /** Each is the parent of the one before, and the first that of the last. */
  | { readonly what: 'cycle'; readonly ring: readonly string[] };

export interface InstitutionTree {
  /** The ids above each node, nearest first. Nodes of a cycle, or under one or under an orphan, are missing. */
  readonly ancestorsOf: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly TreeProblem[];
}

/** Builds the ancestors of every node, whatever the order they come in; of a doubled id the first counts. */
export function growTree(nodes: readonly TreeNode[]): InstitutionTree {
  const byId = new Map<string, TreeNode>();
  for (const node of nodes) if (!byId.has(node.id)) byId.set(node.id, node);

  const ancestorsOf = new Map<string, readonly string[]>();
  const rootless = new Set<string>();
  const problems: TreeProblem[] = [];

  /** Walks up to a node that is known, to a top, or to what makes it no tree; then settles the way back. */
  const settle = (start: TreeNode): void => {
    const walked: TreeNode[] = [];
    let node: TreeNode | undefined = start;
    while (
      node !== undefined &&
      !ancestorsOf.has(node.id) &&
      !rootless.has(node.id) &&
      !walked.includes(node)
    ) {
      walked.push(node);
      node = node.parent === undefined ? undefined : byId.get(node.parent);
    }
    const last = walked.at(-1);
    if (last === undefined) return;
    if (node !== undefined && walked.includes(node)) {
      problems.push({ what: 'cycle', ring: walked.slice(walked.indexOf(node)).map(({ id }) => id) });
    } else if (node === undefined && last.parent !== undefined) {
      problems.push({ what: 'unknown-parent', id: last.id, parent: last.parent });
    }
    const stands = node === undefined ? last.parent === undefined : ancestorsOf.has(node.id);
    let above = node === undefined ? [] : [node.id, ...(ancestorsOf.get(node.id) ?? [])];
    for (const { id } of walked.reverse()) {
      if (stands) ancestorsOf.set(id, above);
      else rootless.add(id);
      above = [id, ...above];
    }
  };

  byId.forEach(settle);
  return { ancestorsOf, problems };
}
