import { phoneLink } from '../phone-link.ts';
import { useSetting } from '../setting.ts';

/** In the same place on every screen, whatever else is broken (WCAG 3.2.6). */
const EMERGENCY = '911';
const LIFELINE = '988';

/** 911 and 988, a tap away at all times. */
export function HelpStrip() {
  const { words } = useSetting();
  return (
    <nav class="help-strip" aria-label={words.helpNow}>
      <span aria-hidden="true">{words.helpNow}</span>
      <a href={phoneLink('tel', EMERGENCY)}>{words.call(EMERGENCY)}</a>
      <a href={phoneLink('tel', LIFELINE)}>{words.call(LIFELINE)}</a>
      <a href={phoneLink('sms', LIFELINE)}>{words.text(LIFELINE)}</a>
    </nav>
  );
}
