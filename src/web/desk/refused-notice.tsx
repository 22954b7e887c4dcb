import type { RefusedSettings } from '../../desk/wire.ts';
import { words } from './words.ts';

/** Says that an edit of a center's settings was not taken; to operators also what is wrong with it. */
export function RefusedNotice({
  refused: { center, count, since, readAt, problems },
}: {
  refused: RefusedSettings;
}) {
  const inUse = readAt === undefined ? words.noneYet : words.lastGood(readAt);
  const told = `${words.refused(center, count, since)} ${inUse}`;
  return (
    <section class="notice" aria-label={words.settingsOf(center)}>
      {problems ? (
        <details>
          <summary>{told}</summary>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      ) : (
        <p>{told}</p>
      )}
    </section>
  );
}
