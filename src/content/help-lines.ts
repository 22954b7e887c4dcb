import { RESOURCES } from './resources.ts';

/** A way to reach help now. */
interface HelpLine {
  readonly label: string;
  readonly number: string;
}

/** Whom to call where the chat cannot be had: the country's lines, then the center. */
export function helpLines(center: {
  readonly name: string;
  readonly phone: string;
}): readonly HelpLine[] {
  const { emergency, lifeline } = RESOURCES;
  return [
    { label: emergency.name, number: emergency.call },
    { label: lifeline.name, number: lifeline.call },
    { label: center.name, number: center.phone },
  ];
}
