import type { Construct } from 'constructs';
import { stateMachines } from '../config/names.ts';
import { QueueConsumer } from '../constructs/queue-consumer.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import type { OfficerLogin } from '../constructs/officer-login.ts';
import { StateMachine } from '../constructs/state-machine.ts';
import { Timetable } from '../constructs/timetable.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/**
 * Deadlines: the executions that wait for them, who starts them, who heals those that died, and those of
 * custodians; and what follows for tickets when the registry is changed.
 */
export class WorkflowStack extends StageStack<'workflow'> {
  constructor(scope: Construct, props: StageStackProps & Pick<OfficerLogin, 'pool'>) {
    super(scope, 'workflow', props, 'Mrejesho: deadlines');
    const { stage } = props;
    const { machine, live } = new StateMachine(this, {
      stage,
      name: stateMachines.responseDeadline,
      calls: { ApplyDeadlineArn: new ServiceFunction(this, { ...props, name: 'apply-deadline' }) },
    });
    const clocks = new QueueConsumer(this, { ...props, name: 'clocks' });
    // It is told the alias by its ARN, which orders nothing.
    if (live !== undefined) clocks.consumer.lambda.node.addDependency(live);
    new Timetable(this, {
      stage,
      runs: new ServiceFunction(this, { ...props, name: 'sweep-clocks' }),
      everyMinutes: stage.sweepEveryMinutes,
    });
    new Timetable(this, {
      stage,
      runs: new ServiceFunction(this, { ...props, name: 'sweep-identity-requests' }),
      everyMinutes: stage.sweepEveryMinutes,
    });
    new Timetable(this, {
      stage,
      runs: new ServiceFunction(this, { ...props, name: 'draw-consequences' }),
      everyMinutes: 1, // of who was removed, the tickets are to be free at once
    });
    this.tell({
      ResponseDeadlineArn: machine.stateMachineArn,
      ClocksQueueUrl: clocks.queue.queueUrl,
      ClocksDeadLettersUrl: clocks.deadLetters.queueUrl,
    });
  }
}
