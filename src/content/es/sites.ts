import type { SiteWords } from '../site-texts.ts';
import { phoneHours, timesOf } from './phone-hours.ts';
import { dayText } from './week.ts';

/** A center's places in Spanish. */
export const sites: SiteWords = {
  isAt: (name, { street, city, state }, zip) =>
    `${name} está en ${street}, ${city}, ${state} ${zip}.`,
  isInZip: (name, zip) => `${name} está en el código postal ${zip}.`,
  opens: (name, week) => `${name} abre ${phoneHours(week)}.`,
  opensThen: ({ from, until }, times) => {
    const when =
      from === until ? `El ${dayText(from)}` : `Del ${dayText(from)} al ${dayText(until)}`;
    return `${when} ${times.length === 0 ? 'no abre' : `abre ${timesOf({ times })}`}.`;
  },
  others: 'Pregunte al equipo por los demás lugares.',
  unknownTransport: 'El equipo puede decirle cómo llegar.',
  unknownAccess:
    'No sé si hay escalones, rampa o elevador. Pregunte al equipo antes de venir, por favor.',
  unknownHours: 'No sé a qué hora abre cada lugar. Llame antes de venir, por favor.',
};
