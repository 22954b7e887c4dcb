import { ConfigurationBotFrameworkAuthentication, StatusCodes } from 'botbuilder';
import type { Activity } from 'botbuilder';
import {
  AuthenticationError,
  BotFrameworkAuthentication,
  ClaimsIdentity,
} from 'botframework-connector';
import type {
  AuthenticateRequestResult,
  ConnectorClient,
  ConnectorFactory,
} from 'botframework-connector';

/** The bot's registration in Azure; all empty where there is none. */
export interface AppCredentials {
  readonly MicrosoftAppType?: string | undefined;
  readonly MicrosoftAppId?: string | undefined;
  readonly MicrosoftAppPassword?: string | undefined;
  readonly MicrosoftAppTenantId?: string | undefined;
}

/** The service URL of conversations that this process serves itself. */
export const EMBEDDED = 'urn:embedded-directline';

/** What stands for a caller inside this process. */
export function trusted(): AuthenticateRequestResult {
  return {
    audience: EMBEDDED,
    claimsIdentity: new ClaimsIdentity([], true),
    connectorFactory: NO_CONNECTOR,
  };
}

/**
 * Replies of an embedded conversation are rows of the store and leave with the commit, so that
 * nothing may be sent past it.
 */
const NO_CONNECTOR = {
  create: async () => ({
    conversations: {
      sendToConversation: refuse,
      replyToActivity: refuse,
      updateActivity: refuse,
      deleteActivity: refuse,
    },
  }),
} as unknown as ConnectorFactory;

function refuse(): never {
  throw new Error('Replies of an embedded conversation are committed by the turn, never sent.');
}

/** Routes by where a conversation lives: inside this process, or on a channel of the Bot Framework. */
export class RoutingAuthentication extends BotFrameworkAuthentication {
  readonly #azure: BotFrameworkAuthentication;

  constructor(credentials: AppCredentials) {
    super();
    this.#azure = new ConfigurationBotFrameworkAuthentication({ ...credentials } as Record<
      string,
      string
    >);
  }

  override authenticateRequest(activity: Activity, authHeader: string) {
    if (activity.serviceUrl.startsWith('urn:')) {
      throw new AuthenticationError(
        'This service URL is not for the network.',
        StatusCodes.UNAUTHORIZED,
      );
    }
    return this.#azure.authenticateRequest(activity, authHeader);
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    throw new AuthenticationError('Streaming is not served.', StatusCodes.UNAUTHORIZED);
  }

  override createConnectorFactory(claimsIdentity: ClaimsIdentity): ConnectorFactory {
    const factory = this.#azure.createConnectorFactory(claimsIdentity);
    return {
      create: async (serviceUrl, audience) => tryOnce(await factory.create(serviceUrl, audience)),
    };
  }

  override createUserTokenClient(claimsIdentity: ClaimsIdentity) {
    return this.#azure.createUserTokenClient(claimsIdentity);
  }
}

/** Milliseconds that a channel is given to take one reply. */
const PATIENCE = 10_000;

/** As much of the connector's HTTP pipeline as is changed here. */
interface Pipeline {
  removePolicy(policy: { readonly name: string }): void;
  addPolicy(policy: {
    readonly name: string;
    sendRequest(request: { timeout: number }, next: (request: object) => unknown): unknown;
  }): void;
}

/**
 * We retry unsent replies ourselves and remember them. The client's own retries hold up the replies
 * of everyone else for as long as a channel asks for, and by itself it waits for ever; its option
 * `noRetryPolicy` does nothing in 4.23.
 */
function tryOnce(connector: ConnectorClient): ConnectorClient {
  const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'patience',
    sendRequest: (request, next) => next(Object.assign(request, { timeout: PATIENCE })),
  });
  return connector;
}
