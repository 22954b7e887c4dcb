import { Fragment } from 'preact';

import { phoneLink } from '../phone-link.ts';
import { useSetting } from '../setting.ts';

/** Words of the assistant's, in which the center's number can be called by a tap. */
export function WithPhone({ text }: { readonly text: string }) {
  const { phone } = useSetting();
  const parts = phone === '' ? [text] : text.split(phone);
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <a href={phoneLink('tel', phone)}>{phone}</a>}
      {part}
    </Fragment>
  ));
}
