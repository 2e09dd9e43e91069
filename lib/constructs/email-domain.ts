import { EventBus } from 'aws-cdk-lib/aws-events';
import {
  ConfigurationSet,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
} from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import { emailSetOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import { removalPolicyOf } from './removal.ts';

/**
 * The domain that notices come from. SES signs for it once its DKIM records stand in the domain's DNS,
 * which docs/deploying.md shows how to read. What becomes of e-mails SES puts on the bus; the local cloud's does not.
 */
export class EmailDomain extends EmailIdentity {
  constructor(scope: Construct, stage: Stage) {
    super(scope, 'EmailDomain', {
      identity: Identity.domain(stage.emailDomain),
      ...(stage.emailByIdentity && { configurationSet: feedbackOf(scope, stage) }),
    });
    this.applyRemovalPolicy(removalPolicyOf(stage));
  }
}

/** Tells the account's default bus, the only one that SES knows, what was sent back and what was complained of. */
function feedbackOf(scope: Construct, stage: Stage): ConfigurationSet {
  const set = new ConfigurationSet(scope, 'Emails', { configurationSetName: emailSetOf(stage) });
  set.addEventDestination('Feedback', {
    destination: EventDestination.eventBus(EventBus.fromEventBusName(scope, 'DefaultBus', 'default')),
    events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
  });
  return set;
}
