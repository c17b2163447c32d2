import { Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { EIDAS_LEVELS } from './acr.ts';
import type { IdentityKeys } from './keys.ts';
import { memoryAdapter } from './memory-adapter.ts';

/** Somebody who can sign in: `subject` is how the issuer knows them. */
export type Account = { subject: string; name: string };

/** Any absolute address will do as the name of the API towards the provider; tokens carry the audience. */
const RESOURCE = 'urn:ontwikkellijn:api';
/** As which the website is known here. */
const WEB_CLIENT = 'ontwikkellijn-web';

export type ProviderOptions = {
  issuer: string;
  audience: string;
  keys: IdentityKeys;
  accounts: readonly Account[];
  /** Where a sign-in and a sign-out may send the browser back to. */
  redirectUris: readonly string[];
  afterSignOut: readonly string[];
  /** The page that asks whether to sign out here too; `form` is what it must contain, its button has `form="op.logoutForm" name="logout" value="yes"`. */
  signOutPage: (form: string) => Promise<string>;
};

/** Everybody agrees to everything: there is one client, and it is ours. */
async function grantAll(ctx: KoaContextWithOIDC) {
  const { client, account, provider } = ctx.oidc;
  if (client === undefined || account === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId });
  grant.addOIDCScope('openid profile offline_access');
  grant.addResourceScope(RESOURCE, 'api');
  await grant.save();
  return grant;
}

const configuration = ({ audience, keys, accounts, redirectUris, afterSignOut, signOutPage }: ProviderOptions): Configuration => ({
  adapter: memoryAdapter,
  clients: [
    {
      client_id: WEB_CLIENT,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: [...redirectUris],
      post_logout_redirect_uris: [...afterSignOut],
    },
  ],
  jwks: { keys: [keys.signing] },
  cookies: { keys: keys.cookies },
  claims: { openid: ['sub'], profile: ['name'], acr: null },
  acrValues: [...EIDAS_LEVELS],
  scopes: ['openid', 'profile', 'offline_access'],
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  findAccount: (_ctx, subject) => {
    const account = accounts.find((one) => one.subject === subject);
    return account === undefined ? undefined : { accountId: subject, claims: () => ({ sub: subject, name: account.name }) };
  },
  loadExistingGrant: grantAll,
  issueRefreshToken: (_ctx, client) => Promise.resolve(client.grantTypeAllowed('refresh_token')),
  renderError(ctx, { error, error_description: description }) {
    ctx.type = 'text';
    ctx.body = `Aanmelden lukt niet: ${description ?? error}`;
  },
  interactions: { url: (_ctx, { uid }) => `/aanmelden/${uid}` },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      async logoutSource(ctx, form) {
        ctx.type = 'html';
        ctx.body = await signOutPage(form);
      },
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({ scope: 'api', audience, accessTokenFormat: 'jwt', accessTokenTTL: 3_600, jwt: { sign: { alg: 'RS256' } } }),
    },
  },
  ttl: { AccessToken: 3_600, AuthorizationCode: 60, RefreshToken: 8 * 3_600, Interaction: 3_600, Session: 8 * 3_600, Grant: 8 * 3_600, IdToken: 3_600 },
});

export const createProvider = (options: ProviderOptions): Provider => new Provider(options.issuer, configuration(options));
