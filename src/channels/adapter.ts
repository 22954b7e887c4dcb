import { ActivityTypes, CloudAdapter } from 'botbuilder';
import type { Activity, ConversationReference, TurnContext } from 'botbuilder';

import { EMBEDDED, RoutingAuthentication, trusted } from './routing-authentication.ts';
import type { AppCredentials } from './routing-authentication.ts';

type Logic = (context: TurnContext) => Promise<void>;

/**
 * The one adapter of the Bot Framework bot. What our own Direct Line delivers is trusted and comes
 * in process; what comes over the network is authenticated first.
 */
export class PorchlightAdapter extends CloudAdapter {
  readonly #appId: string;

  constructor(credentials: AppCredentials) {
    super(new RoutingAuthentication(credentials));
    this.#appId = credentials.MicrosoftAppId ?? '';
  }

  /** Runs a turn for an activity that this process vouches for. */
  async deliver(activity: Partial<Activity>, logic: Logic): Promise<void> {
    await this.processActivity(trusted(), { serviceUrl: EMBEDDED, ...activity } as Activity, logic);
  }

  /** Runs a turn that no visitor started. */
  async wake(reference: Partial<ConversationReference>, logic: Logic): Promise<void> {
    const { user, bot, conversation, channelId, serviceUrl, locale } = reference;
    const address = { from: user, recipient: bot, conversation, channelId, serviceUrl, locale };
    await this.deliver({ ...address, type: ActivityTypes.Event, name: 'wake' } as Activity, logic);
  }

  /**
   * Runs a turn for an activity from the network.
   *
   * @throws the Bot Framework's AuthenticationError where the sender is not who it says
   */
  async receive(authorization: string, activity: Activity, logic: Logic): Promise<void> {
    await this.processActivity(authorization, activity, logic);
  }

  /** Sends one activity to a conversation on a channel outside. */
  async send(
    reference: Partial<ConversationReference>,
    activity: Partial<Activity>,
  ): Promise<void> {
    await this.continueConversationAsync(this.#appId, reference, async (context) => {
      await context.sendActivity(activity);
    });
  }
}
