/** One file, so that each stage is synthesised once for all that is asked of it. */
import { beforeAll } from 'vitest';
import './suites/accounts.ts';
import './suites/alarms.ts';
import './suites/attachments.ts';
import './suites/audit.ts';
import './suites/checks.ts';
import './suites/concurrency.ts';
import './suites/costs.ts';
import './suites/data.ts';
import './suites/edge.ts';
import './admission/limited-addresses.ts';
import './suites/first-deployment.ts';
import './suites/going-back.ts';
import './suites/identity.ts';
import './suites/lake.ts';
import './suites/operations.ts';
import './suites/permissions.ts';
import './suites/releases.ts';
import './suites/recovery.ts';
import './suites/site.ts';
import './admission/throttled-routes.ts';
import './suites/upgrade.ts';
import './suites/vault-key.ts';
import { local, prod } from './suites/synthesised.ts';

beforeAll(() => void prod());
beforeAll(() => void local());
