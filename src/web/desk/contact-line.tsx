import type { SummaryPage } from '../../desk/wire.ts';
import type { Shown } from './intake-page.tsx';
import { words } from './words.ts';

/**
 * How to reach them, and how not. A number can be tapped only where they allowed a contact and did
 * not leave that way out: a call that somebody else picks up can do harm.
 */
export function ContactLine({
  contact,
  show,
}: {
  contact: SummaryPage['contact'];
  show: (said: Shown) => void;
}) {
  const { phone, dial, ways, times, permission, permissionLine, limits, callTold } = contact;
  const allowed = (way: 'call' | 'text') =>
    dial !== undefined && permission === 'yes' && ways.some((each) => each.way === way && each.ok);
  const said = times.words;
  const agreed = permissionLine.words;
  const safe = (
    <>
      {ways.map(({ way, ok }) => (
        <span key={way} class={ok ? 'way ok' : 'way no'}>
          {words.way[way]} {ok ? words.ok : words.no}
        </span>
      ))}
      {times.text !== '' && <span class="value">{times.text}</span>}
    </>
  );
  return (
    <div class="contact">
      {allowed('call') ? (
        <a class="phone" href={`tel:${dial}`} aria-label={words.call(phone.text)}>
          {phone.text}
        </a>
      ) : phone.words ? (
        <button
          type="button"
          class={dial === undefined ? 'words phone unknown' : 'words phone'}
          onClick={() => phone.words && show(phone.words)}
        >
          {phone.text}
        </button>
      ) : (
        <span class={dial === undefined ? 'phone unknown' : 'phone'}>{phone.text}</span>
      )}
      {allowed('text') && (
        <a class="sms" href={`sms:${dial}`}>
          {words.text}
        </a>
      )}
      {said ? (
        <button type="button" class="words ways" onClick={() => show(said)}>
          {safe}
        </button>
      ) : (
        <span class="ways">{safe}</span>
      )}
      {limits && (
        <strong class="limits">
          {limits.label}: {limits.text}
        </strong>
      )}
      {agreed ? (
        <button type="button" class={`words permission ${permission}`} onClick={() => show(agreed)}>
          {permissionLine.text}
        </button>
      ) : (
        <span class={`permission ${permission}`}>{permissionLine.text}</span>
      )}
      {callTold && <strong class="call-told">{callTold}</strong>}
    </div>
  );
}
