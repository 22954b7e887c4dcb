import { openApp } from './app.ts';
import { openWebhookReceiver } from './webhook-receiver.ts';

/** The whole product, and the coordinator's system that its handoffs are sent to. */
export async function openAppWithReceiver(options: Parameters<typeof openApp>[0] = {}) {
  const receiver = await openWebhookReceiver();
  const app = await openApp({ ...options, env: { ...receiver.env, ...options.env } });
  return {
    app,
    receiver,
    async close() {
      await app.close();
      await receiver.close();
    },
  };
}
