import type { SignedIn } from '../../desk/wire.ts';
import lantern from '../lantern.svg';
import { words } from './words.ts';

/** Whose desk it is, who sits at it, and the way out. */
export function TopBar({
  session: { account, centers },
  showKeys,
  showOpenings,
  showTeam,
  signOut,
}: {
  session: SignedIn;
  showKeys: () => void;
  showOpenings: () => void;
  showTeam: () => void;
  signOut: () => void;
}) {
  return (
    <header class="top">
      <img src={lantern} alt="" width="28" height="28" />
      <span class="center">{centers.join(' · ')}</span>
      <span class="me">{account.name}</span>
      <button type="button" class="quiet" onClick={showOpenings}>
        {words.places}
      </button>
      {account.role === 'operator' && (
        <button type="button" class="quiet" onClick={showTeam}>
          {words.team}
        </button>
      )}
      <button type="button" class="quiet wide" onClick={showKeys}>
        {words.help}
      </button>
      <button type="button" class="quiet" onClick={signOut}>
        {words.signOut}
      </button>
    </header>
  );
}
