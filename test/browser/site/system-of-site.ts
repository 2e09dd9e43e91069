import { cleanAttachment } from '../../../application/attachments/clean-attachment.ts';
import { recordAttachment } from '../../../application/attachments/record-attachment.ts';
import { officerScopeText } from '../../../contracts/http/login/officer-scope.ts';
import { fileOfKey } from '../../../adapters/s3/upload-keys.ts';
import { oidcLoginIssuer } from '../../../adapters/oidc/login-issuer.ts';
import type { OfficerAccount, OfficersPool } from '../../../domain/institutions/officers/officer-accounts.ts';
import { localClientId } from '../../builders/local-login.ts';
import type { ChosenRequest } from '../../builders/http-request.ts';
import type { Seen } from '../../builders/system/seen.ts';
import type { SystemOptions } from '../../builders/system/stored-tables.ts';
import { System } from '../../builders/system/system.ts';

/** Where the edge takes files in, and where it gives them out. */
export const doorsOfFiles = { sent: '/files/sent/', kept: '/files/kept/' } as const;

/** An issuer at this address, as a stage has it. */
const loginAt = (address: string): Pick<System['ports'], 'issuer' | 'issuerPages'> => ({
  issuer: oidcLoginIssuer({
    issuer: address,
    clientId: localClientId,
    tokenEndpoint: `${address}/oauth2/token`,
    revocationEndpoint: `${address}/oauth2/revoke`,
  }),
  issuerPages: {
    authorizationEndpoint: `${address}/oauth2/authorize`,
    clientId: localClientId,
    scope: officerScopeText,
    endSession: { url: `${address}/logout`, returnParameter: 'logout_uri' },
  },
});

/** The product in memory, whose files go through the origin of the pages, as behind the edge. */
export class SystemOfSite extends System {
  /** Whether what came in is checked at once; else its check goes on and on. */
  checksFiles = true;
  /** Where its pages are. */
  pagesAt = '';
  /** Where its officers log in: undefined, nowhere but in tests. */
  loginAt: string | undefined;
  #requests = 0;
  readonly #sample: ReadonlySet<string>;

  constructor(options: SystemOptions) {
    super(options);
    this.#sample = new Set(options.content?.officers.map(({ id }) => id));
  }

  /** Each request is another one, as API Gateway numbers them: two looks at a ticket are two reads. */
  override answers(route: string, request: ChosenRequest = {}): Promise<Seen> {
    return super.answers(route, { requestId: `request-${(this.#requests += 1)}`, ...request });
  }

  override get ports(): System['ports'] {
    const { forms, links, pool, logins, ...ports } = super.ports;
    return {
      ...ports,
      pool: pool && { ...pool, accounts: this.#withThoseOfSample(pool.accounts) },
      // Who was there from the beginning logs in under their own name.
      logins: {
        officerOf: async (login) =>
          this.#sample.has(login.subject) ? this.tokens.officerOf(login) : logins.officerOf(login),
      },
      ...(this.loginAt !== undefined && loginAt(this.loginAt)),
      forms: {
        form: (upload, mediaType) => ({ ...forms.form(upload, mediaType), url: doorsOfFiles.sent }),
      },
      links: {
        link: (file) => {
          const { pathname, search } = new URL(links.link(file));
          return `${doorsOfFiles.kept}${pathname.slice(1)}${search}`;
        },
      },
    };
  }

  /** Everybody who was there from the beginning has logged in. */
  #withThoseOfSample(accounts: OfficersPool['accounts']): OfficersPool['accounts'] {
    const ofSample = (name: string): OfficerAccount => ({
      ...{ name, subject: name, email: undefined, state: 'in-use', changedAt: this.now },
    });
    return {
      find: async (name) => (this.#sample.has(name) ? ofSample(name) : accounts.find(name)),
      make: (account) => accounts.make(account),
      renewPassword: (account) => accounts.renewPassword(account),
      changeEmail: (account) => accounts.changeEmail(account),
    };
  }

  protected override get apiContext(): System['apiContext'] {
    return { ...super.apiContext, pages: () => [this.pagesAt] };
  }

  /** A file comes into quarantine with its form. */
  async receives(form: FormData): Promise<void> {
    const key = form.get('key');
    const file = form.get('file');
    const upload = typeof key === 'string' ? fileOfKey(key) : undefined;
    if (upload === undefined || !(file instanceof File)) throw new Error('A form without a file.');
    this.quarantine.receive(upload, new Uint8Array(await file.arrayBuffer()));
    const { log } = this.captured;
    if (!this.checksFiles) {
      await this.attachments.begin(upload);
      return;
    }
    await cleanAttachment(this.ports, { upload, log, attempt: 1 });
    const attachment = await this.attachments.find(upload);
    if (attachment !== undefined && 'checkedAt' in attachment)
      await recordAttachment(this.ports, { attachment, log });
  }

  /** A file that was kept, at the address under the door. */
  kept(path: string): Uint8Array | undefined {
    return this.files.files.get(path.slice(doorsOfFiles.kept.length));
  }
}
