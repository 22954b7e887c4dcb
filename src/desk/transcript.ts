import { QUESTION_OF } from '../content/fact-text.ts';
import type { Words } from '../content/words.ts';
import type { SummaryLabels } from '../handoff/labels.ts';
import { HandoffSummary } from '../handoff/summary.ts';
import { readMessages, type StoredMessage } from '../store/messages.ts';
import type { Store } from '../store/open-store.ts';
import type { TranscriptLine } from './wire.ts';

/** An activity as it was stored, as far as a reader looks at it. */
interface Body {
  readonly text?: string;
  readonly value?: { readonly answer?: unknown; readonly command?: unknown };
  readonly channelData?: {
    readonly inReplyTo?: string;
    readonly question?: { readonly id: string; readonly choices?: readonly Choice[] };
  };
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

const FACT_OF = new Map<string, string>(
  Object.entries(QUESTION_OF).map(([fact, question]) => [question, fact]),
);

/** What was said, in order. A tap is shown with the label that was tapped. */
export async function readTranscript(
  store: Store,
  intakeId: string,
  { words, labels }: { readonly words: Words; readonly labels: SummaryLabels },
): Promise<TranscriptLine[]> {
  let asked: NonNullable<Body['channelData']>['question'];
  return (await readMessages(store, intakeId, 0)).map(({ id, role, at, body }: StoredMessage) => {
    const { text, value, channelData } = body as Body;
    if (role !== 'visitor') asked = channelData?.question ?? asked;
    const said = text || (value && tapText(value, asked));
    const tapped = role === 'visitor' && value !== undefined;
    return { id, role, at, tapped, ...(said && { text: said }) };
  });

  function tapText(value: NonNullable<Body['value']>, question: typeof asked): string {
    const { answer, command } = value;
    if (typeof command === 'string') {
      return words.standing[command as keyof Words['standing']] ?? command;
    }
    const chosen = [answer]
      .flat()
      .map((each) => question?.choices?.find(({ value: v }) => v === each));
    if (chosen.length > 0 && chosen.every((choice) => choice !== undefined)) {
      return chosen.map(({ label }) => label).join('; ');
    }
    const fact = FACT_OF.get(question?.id ?? '');
    const known = HandoffSummary.shape.facts.element.shape.value.safeParse(answer).data;
    if (fact === undefined || known === undefined) return JSON.stringify(answer);
    return labels.value(fact, known);
  }
}
