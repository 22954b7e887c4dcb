import type { Center } from '../center/center.ts';
import type { Remark } from '../center/reading/problem.ts';
import { parseSecret } from './secret.ts';
import { parseTarget } from './target.ts';
import type { Target } from './target.ts';

/** The name of the environment's target: no center's own may have it. */
const ENVIRONMENT = 'environment';
const TAKEN = `found "${ENVIRONMENT}", the name of the webhook that WEBHOOK_URL sets for all centers, so this one would not be used; rename it`;

/** Where handoffs go, as the settings are by now. A center's names are its own. */
export interface Targets {
  /** Undefined where a center has no target of that name, or has it no more. */
  get(name: string, center: string): Target | undefined;
  /** The names of all that a center's handoffs go to. */
  names(center: string): readonly string[];
}

/**
 * The webhooks of each center for its own intakes, and the environment's for those of all.
 *
 * @param webhooksOf those of a center by its id; none where it is not here
 * @throws TargetError, WebhookSecretError where the environment's could never work
 */
export function createTargets(
  webhooksOf: (center: string) => Center['webhooks'],
  environment: Target | undefined,
): Targets {
  if (environment) {
    parseTarget(environment);
    parseSecret(environment.secret);
  }
  return {
    get(name, center) {
      if (environment && name === ENVIRONMENT) return environment;
      return webhooksOf(center).find((each) => each.name === name);
    },
    names(center) {
      const own = webhooksOf(center).map(({ name }) => name);
      return [...new Set([...own, ...(environment ? [ENVIRONMENT] : [])])];
    },
  };
}

/** What is wrong with the webhooks of a center: what could never work, and names that are taken. */
export function problemsOfWebhooks({ webhooks }: Pick<Center, 'webhooks'>): readonly Remark[] {
  const names = webhooks.map(({ name }) => name);
  return webhooks.flatMap(({ name, url, secret }, at) => [
    ...thrown(['webhooks', at, 'url'], () => parseTarget({ url })),
    ...thrown(['webhooks', at, 'secret'], () => parseSecret(secret)),
    ...(names.indexOf(name) < at
      ? [{ path: ['webhooks', at, 'name'], message: `two are called "${name}"; rename one` }]
      : []),
    ...(name === ENVIRONMENT ? [{ path: ['webhooks', at, 'name'], message: TAKEN }] : []),
  ]);
}

function thrown(path: Remark['path'], parse: () => unknown): readonly Remark[] {
  try {
    parse();
    return [];
  } catch (error) {
    // Neither an address nor a secret is ever repeated.
    return [{ path, message: error instanceof Error ? error.message : 'cannot be used' }];
  }
}
