import type { CapturedLog } from './captured-log.ts';

/** What rang because a contact is not as its citizen left it. */
export const contactAlarmsIn = ({ captured }: { readonly captured: Pick<CapturedLog, 'lines'> }) =>
  captured.lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ entry }) => entry === 'contact-not-as-left')
    .map(({ level, number, outcome }) => ({ level, number, outcome }));
