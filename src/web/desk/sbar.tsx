import type { ComponentChildren } from 'preact';

import type { DeskPage, PageLine } from '../../desk/wire.ts';
import { WeekTable } from '../week-table.tsx';
import type { Shown } from './intake-page.tsx';
import { FirstCall } from './first-call.tsx';
import { Screening } from './screening.tsx';
import { SummaryLine } from './summary-line.tsx';
import { words } from './words.ts';

interface Props {
  readonly intake: Pick<DeskPage, 'page' | 'handedOffAt' | 'placesNow'>;
  readonly show: (said: Shown) => void;
  readonly shown: Shown | undefined;
}

/** The summary in four parts, in the order in which one person tells another. */
export function Sbar({ intake: { page, handedOffAt, placesNow }, show, shown }: Props) {
  const quotes = page.situation.filter(({ label }) => label === undefined);
  const asked = page.situation.filter(({ label }) => label !== undefined);
  const lines = (all: readonly PageLine[], quoted = false) => (
    <ul class="lines">
      {all.map((line, at) => (
        <SummaryLine key={at} line={line} show={show} shown={shown} quoted={quoted} />
      ))}
    </ul>
  );
  return (
    <div class="sbar">
      <Part letter="S" title={words.parts.situation}>
        {quotes.length > 0 ? lines(quotes, true) : <p class="soft">{words.noWords}</p>}
        {asked.length > 0 && lines(asked)}
      </Part>
      <Part letter="B" title={words.parts.background}>
        {page.background.length > 0 ? (
          <div class="pairs">{lines(page.background)}</div>
        ) : (
          <p class="soft">{words.nothingKnown}</p>
        )}
      </Part>
      <Part letter="A" title={words.parts.assessment}>
        <h3>{words.saidAboutSafety}</h3>
        {lines(page.safety)}
        <Screening screening={page.screening} show={show} shown={shown} />
        <h3>{words.raisedByRules}</h3>
        {lines(page.guidance)}
        {page.flags.length > 0 ? (
          <div class="flags">{lines(page.flags)}</div>
        ) : (
          <p class="soft">{words.noFlags}</p>
        )}
        {page.nearly.lines.length > 0 && (
          <details class="nearly">
            <summary>{page.nearly.title}</summary>
            {lines(page.nearly.lines)}
          </details>
        )}
      </Part>
      <Part letter="R" title={words.parts.recommendation}>
        <p class="next-line">{page.next}</p>
        <h3>
          {words.openings}
          {page.openings.length > 0 && ` · ${words.asTold(handedOffAt)}`}
        </h3>
        {page.openings.length > 0 ? (
          <ul class="lines offered">
            {page.openings.map((line, at) => (
              <SummaryLine
                key={at}
                line={line}
                show={show}
                shown={shown}
                now={placesNow.find(({ opening }) => opening === at)?.text}
              />
            ))}
          </ul>
        ) : (
          <p class="soft">{words.noOpenings}</p>
        )}
        {page.week && <WeekTable week={page.week} />}
        {page.fallback && (
          <>
            <h3>{page.fallback.title}</h3>
            {lines(page.fallback.lines)}
          </>
        )}
        <FirstCall firstCall={page.firstCall} show={show} shown={shown} />
        <div class="still-open">
          {page.open.map((kind) => (
            <div key={kind.title}>
              <h4>{kind.title}</h4>
              {lines(kind.lines)}
            </div>
          ))}
        </div>
      </Part>
    </div>
  );
}

function Part({
  letter,
  title,
  children,
}: {
  letter: string;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <section class="part" aria-labelledby={`part-${letter}`}>
      <h2 id={`part-${letter}`}>
        <span class="letter" aria-hidden="true">
          {letter}
        </span>
        {title}
      </h2>
      <div>{children}</div>
    </section>
  );
}
