/** One line of a recorded story: what somebody does with the phone. */
export interface StoryStep {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly does:
    | { readonly kind: 'type'; readonly text: string }
    /** Presses the digit that stands before this label, on this screen or on one that `98` leads to. */
    | { readonly kind: 'choose'; readonly label: string }
    /** Chooses the label if the screen has it. */
    | { readonly kind: 'choose-if-asked'; readonly label: string }
    | { readonly kind: 'wait-sms' }
    | { readonly kind: 'dial' }
    | { readonly kind: 'hang-up' };
}

const comment = '# ';

const deeds: Readonly<Record<string, StoryStep['does']>> = {
  'wait sms': { kind: 'wait-sms' },
  dial: { kind: 'dial' },
  'hang up': { kind: 'hang-up' },
};

/** A story from its text: one input a line. Empty lines and those that begin with `# ` are for readers. */
export const readStory = (text: string): readonly StoryStep[] =>
  text
    .split('\n')
    .map((line, index) => [index + 1, line.trim()] as const)
    .filter(([, line]) => line !== '' && !line.startsWith(comment))
    .map(([line, said]) => ({ line, does: deeds[said] ?? choosing(said) ?? { kind: 'type', text: said } }));

function choosing(said: string): StoryStep['does'] | undefined {
  const [, label, ifAsked] = /^\[(.+)\](\?)?$/.exec(said) ?? [];
  return label === undefined
    ? undefined
    : { kind: ifAsked === undefined ? 'choose' : 'choose-if-asked', label };
}

/** What a story may use of what it saw, in braces: the newest of each. */
const shapes = {
  /** A ticket's number: twelve digits. */
  number: /(?<!\d)\d{12}(?!\d)/g,
  /** A receipt secret: eight digits. */
  secret: /(?<!\d)\d{8}(?!\d)/g,
} as const;

export type StoryMemory = Readonly<Partial<Record<keyof typeof shapes, string>>>;

/** What is remembered once this was read as well. */
export function remembering(memory: StoryMemory, text: string): StoryMemory {
  const found = Object.entries(shapes).flatMap(([name, shape]) => {
    const newest = text.match(shape)?.at(-1);
    return newest === undefined ? [] : [[name, newest] as const];
  });
  return { ...memory, ...Object.fromEntries(found) };
}

/** The input with what was seen in the place of its name; undefined where that was not seen. */
export function filledFrom(memory: StoryMemory, input: string): string | undefined {
  const filled = input.replaceAll(
    /\{(number|secret)\}/g,
    (gap, name: keyof typeof shapes) => memory[name] ?? gap,
  );
  return /\{(number|secret)\}/.test(filled) ? undefined : filled;
}

/**
 * The key before a label on a screen, whether it has a line of its own or stands beside others; undefined where it is not
 * there.
 */
export function keyOf(label: string, screen: string): string | undefined {
  const asWritten = label.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?:^| )(\\d+) ${asWritten}(?= \\d+ |$)`, 'm').exec(screen)?.[1];
}
