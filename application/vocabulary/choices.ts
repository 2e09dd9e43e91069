import { actsOfferedToCitizens } from '../../domain/foundation/vocabulary/acts.ts';
import { institutionKinds, jurisdictions } from '../../domain/institutions/registry/institution.ts';
import { officerRoles } from '../../domain/institutions/registry/officer.ts';
import { outcomes, settingAsideReasons } from '../../domain/foundation/vocabulary/findings.ts';
import { opennesses } from '../../domain/foundation/vocabulary/kinds.ts';
import { closingReasons, statuses, statusNames } from '../../domain/foundation/vocabulary/statuses.ts';
import { closingWords } from '../../words/closing-reasons.ts';
import { outcomeMeanings, outcomeWords, settingAsideWords } from '../../words/findings.ts';
import { institutionKindWords, jurisdictionWords } from '../../words/institution-kinds.ts';
import { opennessWords } from '../../words/kinds.ts';
import { offeredActWords } from '../../words/offered-acts.ts';
import { meaningsOf } from '../../words/openness.ts';
import { roleMeanings, roleWords } from '../../words/roles.ts';
import { statusGroupWords, statusMeanings, statusWords } from '../../words/statuses.ts';

/** What there is to choose and to read of, each by its code with its words: whatever the registry holds. */
export const choices = {
  opennesses: opennesses.map((code) => ({
    code,
    name: opennessWords[code],
    meaning: meaningsOf(code),
  })),
  statuses: statusNames.map((code) => {
    const { group } = statuses[code];
    return {
      code,
      name: statusWords[code],
      group: { code: group, name: statusGroupWords[group] },
      ...statusMeanings[code],
    };
  }),
  closingReasons: closingReasons.map((code) => ({ code, ...closingWords[code] })),
  outcomes: outcomes.map((code) => ({ code, name: outcomeWords[code], meaning: outcomeMeanings[code] })),
  settingAsideReasons: settingAsideReasons.map((code) => ({ code, name: settingAsideWords[code] })),
  officerRoles: officerRoles.map((code) => ({ code, name: roleWords[code], meaning: roleMeanings[code] })),
  acts: actsOfferedToCitizens.map((code) => ({ code, name: offeredActWords[code] })),
  institutionKinds: institutionKinds.map((code) => ({ code, name: institutionKindWords[code] })),
  jurisdictions: jurisdictions.map((code) => ({ code, name: jurisdictionWords[code] })),
} as const;
