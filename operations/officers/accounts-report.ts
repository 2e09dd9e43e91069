import type { AccountOutcome } from '../../application/registry/accounts/make-accounts.ts';
import type { StageOfAccounts } from './accounts-stage.ts';
import type { AccountPlan } from '../../domain/institutions/officers/plan-accounts.ts';

/** What stands between an officer and an account, as the operator reads it. */
const refusals: Readonly<Record<string, string>> = {
  'no-address': 'the registry has no e-mail address of theirs',
  'not-allow-listed': 'outside prod only the addresses of noticeRecipients are reached',
  'other-address': 'their account has another e-mail address than the registry: see whose it is',
  taken: 'the account of this name is the login of another officer',
  closed: 'their account is disabled in the user pool',
  'takes-two': 'this account takes a second administrator: say whom with --confirmed-by',
  importing: 'an import is under way or broke off: repeat it, and then this',
  'not-sent': 'the e-mail could not be sent; nothing is linked, and the next run tries again',
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const refused = (officer: string, why: string): string => `  "${officer}": ${refusals[why] ?? why}`;

/** What a run would do, from which address, and to which pages it would lead. */
export function plannedReport(
  plans: readonly AccountPlan[],
  { emailSender, address }: Pick<StageOfAccounts, 'emailSender' | 'address'>,
): readonly string[] {
  const ids = (step: AccountPlan['step']) =>
    plans.filter((plan) => plan.step === step).map(({ officer }) => officer.id);
  const listed = (step: AccountPlan['step'], says: string) => {
    const found = ids(step);
    return found.length === 0 ? [] : [`${says}: ${found.length}`, ...found.map((id) => `  ${id}`)];
  };
  const told = plans.filter((plan) => plan.step === 'nothing' && plan.because === 'invited').length;
  const problems = plans.flatMap((plan) =>
    plan.step === 'refused' ? [refused(plan.officer.id, plan.because)] : [],
  );
  return [
    `Of ${plural(plans.length, 'officer')} who may work, ${ids('nothing').length - told} use their account, and ${told} were told of it and have not used it yet.`,
    ...listed('make', 'Accounts to make'),
    ...listed('invite-again', 'Temporary passwords to send anew'),
    ...listed('link', 'Accounts in use to link'),
    ...(problems.length === 0 ? [] : ['Not to be done:', ...problems]),
    `E-mails come from ${emailSender} and lead to ${address.sw}`,
    "Nothing was changed. To do it, add: --apply --by 'Name of the administrator'",
  ];
}

/** What a run did, and for whom it did not. */
export function doneReport(outcomes: ReadonlyMap<string, AccountOutcome>) {
  const count = (outcome: AccountOutcome) => [...outcomes.values()].filter((each) => each === outcome).length;
  const problems = [...outcomes].flatMap(([officer, outcome]) =>
    outcome in refusals ? [refused(officer, outcome)] : [],
  );
  return {
    done: `Made ${plural(count('made'), 'account')}, sent ${plural(count('invited-again'), 'password')} anew, linked ${plural(count('linked'), 'account')} in use.`,
    problems,
  };
}
