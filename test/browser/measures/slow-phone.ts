import lighthouse, { type Config } from 'lighthouse';
import { smallPhone } from '../visits/visitors.ts';

/**
 * A phone of the lowest price on a bad line: 240 kbit/s, and a processor six times slower than this machine's. The way
 * to the server and back takes 150 ms, as Lighthouse has it for mobile networks. The time on it is computed from what
 * was seen at full speed: on a machine that does other things too that is steadier than slowing it down.
 */
const slowPhone: Config = {
  extends: 'lighthouse:default',
  settings: {
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    formFactor: 'mobile',
    screenEmulation: { mobile: true, ...smallPhone, deviceScaleFactor: 2, disabled: false },
    throttlingMethod: 'simulate',
    throttling: { rttMs: 150, throughputKbps: 240, cpuSlowdownMultiplier: 6 },
  },
};

/** What Lighthouse says of a page on such a phone. */
export interface Judged {
  /** Until it hears what is pressed, in milliseconds. */
  readonly interactive: number;
  /** How much moved while it loaded: cumulative layout shift. */
  readonly shift: number;
  /** Of 100, by the name of the category. */
  readonly scores: Readonly<Record<'accessibility' | 'best-practices' | 'seo', number>>;
  /** What is not all right in these categories: the names of the audits. */
  readonly complaints: readonly string[];
}

const judged = ['accessibility', 'best-practices', 'seo'] as const;

/** Asks Lighthouse of a page once, in the browser that listens on this port. */
export async function judge(url: string, port: number): Promise<Judged> {
  const result = await lighthouse(url, { port, logLevel: 'error', output: 'json' }, slowPhone);
  if (result === undefined) throw new Error('Lighthouse said nothing.');
  const { audits, categories, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(runtimeError.message);
  const figure = (audit: string): number => {
    const value = audits[audit]?.numericValue;
    if (value === undefined) throw new Error(`Lighthouse did not measure ${audit}.`);
    return value;
  };
  const scoreOf = (category: (typeof judged)[number]): number => (categories[category]?.score ?? 0) * 100;
  return {
    interactive: figure('interactive'),
    shift: figure('cumulative-layout-shift'),
    scores: {
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    complaints: judged
      .flatMap((category) => categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  };
}
