import type { Page } from 'playwright-core';

/** A value of the protocol: what it is lies in it. */
interface Value {
  readonly value?: unknown;
}

/** A node of the tree that a browser gives to those who read by ear, as the protocol has it. */
interface AccessibleNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly value?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

/** What is heard of a page at one place. */
export interface Heard {
  /** How deep it lies among landmarks, lists and the like. */
  readonly depth: number;
  readonly role: string;
  readonly name: string;
  /** What is said besides: `level 1`, `checked`, `invalid`, `live polite`, a description, what was typed. */
  readonly says: readonly string[];
}

/** What only holds text or others together: nothing is said of it, unless what stands in it is said when it changes. */
const silent = new Set(
  'none generic RootWebArea InlineTextBox LineBreak LabelText Legend ListMarker paragraph strong emphasis'.split(
    ' ',
  ),
);

/** What is said as one: what stands in it is its name, or what was typed. */
const saidWhole = new Set(
  'link button heading radio checkbox textbox combobox option img image term DisclosureTriangle'.split(' '),
);

/** The properties that are said, with how: those that are not said are nothing out of the ordinary. */
const said: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  level: (value) => `level ${String(value)}`,
  checked: (value) => (value === 'true' || value === true ? 'checked' : 'not checked'),
  selected: (value) => (value === true ? 'selected' : undefined),
  expanded: (value) => (value === true ? 'expanded' : 'collapsed'),
  pressed: (value) => (value === 'true' ? 'pressed' : undefined),
  invalid: (value) => (value === 'false' ? undefined : 'invalid'),
  required: (value) => (value === true ? 'required' : undefined),
  disabled: (value) => (value === true ? 'disabled' : undefined),
  focused: (value) => (value === true ? 'in focus' : undefined),
  live: (value) => (value === 'off' ? undefined : `live ${String(value)}`),
  busy: (value) => (value === 1 || value === true ? 'busy' : undefined),
};

const textOf = (value: Value | undefined): string =>
  typeof value?.value === 'string' ? value.value.replaceAll(/\s+/g, ' ').trim() : '';

function heardOf(node: AccessibleNode, depth: number): Heard {
  const properties = (node.properties ?? []).flatMap(({ name, value }) => said[name]?.(value.value) ?? []);
  const description = textOf(node.description);
  const typed = textOf(node.value);
  return {
    depth,
    role: textOf(node.role),
    name: textOf(node.name),
    says: [
      ...properties,
      ...(typed === '' ? [] : [`with “${typed}”`]),
      ...(description === '' ? [] : [`described as “${description}”`]),
    ],
  };
}

/**
 * What somebody hears who has the page read aloud, from its beginning to its end. The browser is told that it is listened to: a tree
 * asked for by the way is thrown away, and one page of six that changed its width after that crashed (Chromium 153).
 */
export async function heardOn(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    readonly nodes: readonly AccessibleNode[];
  };
  await session.send('Accessibility.disable');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heard: Heard[] = [];
  const walk = (node: AccessibleNode, depth: number): void => {
    const here = heardOf(node, depth);
    const isSilent = silent.has(here.role) && !here.says.some((word) => word.startsWith('live'));
    const isSaid = !node.ignored && !isSilent && !(here.role === 'StaticText' && here.name === '');
    if (isSaid) heard.push(here);
    if (isSaid && saidWhole.has(here.role)) return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child !== undefined) walk(child, isSaid ? depth + 1 : depth);
    }
  };
  const [root] = nodes;
  if (root !== undefined) walk(root, 0);
  return heard;
}

/** The same as lines of text. */
export const aloud = (heard: readonly Heard[]): string =>
  heard
    .map(({ depth, role, name, says }) => {
      const words = role === 'StaticText' ? name : [role, name === '' ? '' : `“${name}”`].join(' ').trim();
      return `${'  '.repeat(depth)}${[words, ...says].join(', ')}`;
    })
    .join('\n');
