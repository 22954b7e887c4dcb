import type { LineStatus } from '../direct-line.ts';
import { useSetting } from '../setting.ts';
import { WithPhone } from './with-phone.tsx';

/** What stands between the visitor and the center, if anything does. */
export function StatusLine({ status }: { readonly status: LineStatus }) {
  const { words, phone } = useSetting();
  return (
    <p class="status" role="status">
      {status === 'offline' && <WithPhone text={words.offline(phone)} />}
    </p>
  );
}
