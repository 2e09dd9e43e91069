import { MemoryLoginIssuer } from '../../../adapters/memory/login-issuer.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { loginIssuerContract } from '../contract/login-issuer.ts';

loginIssuerContract(() => {
  let now = aTuesdayNoon;
  const issuer = new MemoryLoginIssuer(() => now);
  return Promise.resolve({
    issuer,
    logsIn: (asked) => Promise.resolve(issuer.logsIn({ subject: 'neema-sanga', ...asked })),
    passes: (seconds) => void (now = plusSeconds(now, seconds)),
  });
});
