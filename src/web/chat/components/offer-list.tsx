import type { Offers } from '../../../content/guidance-text.ts';

/** What the center lists: each opening with its times apart from what is said of it. */
export function OfferList(props: { readonly offers: Offers; readonly lang?: string | undefined }) {
  const { intro, cards } = props.offers;
  return (
    <section class="offer-list" lang={props.lang} dir="auto">
      <p class="intro">{intro}</p>
      <ul>
        {cards.map(({ title, place, times, notes }) => (
          <li key={`${title} ${place} ${times}`}>
            <h2>{title}</h2>
            <p class="place">{place}</p>
            {times !== undefined && <p class="times">{times}</p>}
            <p class="notes">{notes.join(' ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
