import { wakeClock } from '../../application/clocks/wake-clock.ts';
import type { Container } from '../../application/container.ts';
import type { Log } from '../../application/log.ts';
import {
  applyDeadlineInput,
  applyDeadlineOutput,
  type ApplyDeadlineInput,
  type ApplyDeadlineOutput,
} from '../../contracts/workflow/response-deadline.ts';
import * as ports from '../ports.ts';
import { task } from '../lambda/task.ts';

type Ports = Pick<Container, 'tickets' | 'registry' | 'now'>;

export const applyDeadlineTask = (
  container: Ports,
  { input: clock, log }: { readonly input: ApplyDeadlineInput; readonly log: Log },
): Promise<ApplyDeadlineOutput> => wakeClock(container, { clock, log });

export const handler = task(
  { input: applyDeadlineInput, output: applyDeadlineOutput },
  applyDeadlineTask,
  (): Ports => ({ tickets: ports.tickets(), registry: ports.registry(), now: ports.now }),
);
