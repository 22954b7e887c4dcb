import type { OpenDays } from '../center-texts.ts';

const ONE = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
/** "los lunes", "los sábados". */
const EACH = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábados', 'domingos'];

/** "8 de la mañana", "1:30 de la tarde", "12 del mediodía", "12 de la noche". */
function clock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const shown = minute === 0 ? '' : `:${time.slice(3)}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${shown} ${partOf(hour, minute)}`;
}

function partOf(hour: number, minute: number): string {
  if (hour === 12 && minute === 0) return 'del mediodía';
  if (hour === 0 || hour >= 19) return 'de la noche';
  return hour < 12 ? 'de la mañana' : 'de la tarde';
}

function daysOf({ from, until }: OpenDays): string {
  if (from === 0 && until === 6) return 'todos los días';
  if (from === until) return `los ${EACH[from]}`;
  return until - from === 1
    ? `los ${EACH[from]} y ${EACH[until]}`
    : `de ${ONE[from]} a ${ONE[until]}`;
}

/** The times of a day: "de 8 de la mañana a 12 del mediodía". */
export function timesOf({ times }: Pick<OpenDays, 'times'>): string {
  const spoken = times.map(({ from, until }) =>
    from === '00:00' && until === '24:00'
      ? 'a cualquier hora'
      : `de ${clock(from)} a ${clock(until)}`,
  );
  return spoken.join(' y ');
}

/**
 * The hours of a week, as they end "Contestan el teléfono …".
 *
 * @example 'de lunes a viernes, de 8 de la mañana a 8 de la noche, y los sábados, de 9 de la mañana a 1 de la tarde'
 */
export function phoneHours(week: readonly OpenDays[]): string {
  const parts = week.map((days) => `${daysOf(days)}, ${timesOf(days)}`);
  return parts
    .map((part, at) => (at > 0 && at === parts.length - 1 ? `y ${part}` : part))
    .join(', ');
}
