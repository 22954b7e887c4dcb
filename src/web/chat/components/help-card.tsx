import type { Resource } from '../activity.ts';
import { phoneLink } from '../phone-link.ts';
import { useSetting } from '../setting.ts';
import { MessageIcon, PhoneIcon } from './icons.tsx';

/** Help in a crisis. Its first line is the thing to do. */
export function HelpCard(props: {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly resources: readonly Resource[];
}) {
  const { words } = useSetting();
  const [first, ...lines] = props.text.split(/\n+/);
  return (
    <section class="help-card" aria-label={words.helpTitle} lang={props.lang}>
      <p class="first">{first}</p>
      <ul class="ways">
        {props.resources.map((resource) => (
          <Ways key={resource.name} {...resource} />
        ))}
      </ul>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

function Ways({ name, call, text }: Resource) {
  const { words } = useSetting();
  return (
    <li>
      <span class="name">{name}</span>
      {call !== undefined && (
        <a
          class="button help"
          href={phoneLink('tel', call)}
          aria-label={words.callWhom(name, call)}
        >
          <PhoneIcon />
          {words.call(call)}
        </a>
      )}
      {text !== undefined && (
        <a
          class="button help second"
          href={phoneLink('sms', text)}
          aria-label={words.textWhom(name, text)}
        >
          <MessageIcon />
          {words.text(text)}
        </a>
      )}
    </li>
  );
}
