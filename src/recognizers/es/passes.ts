import type { Passing } from '../passing.ts';

/** How a question is left out in Spanish, commands apart. */
export const passes: Passing = {
  thanks: new Set(
    'no gracias|no muchas gracias|no muchisimas gracias|gracias pero no|nel gracias|asi esta bien gracias'.split(
      '|',
    ),
  ),
  lacks: {
    phone: lacking('telefono|celular|cel|movil|numero(?: de telefono| de celular)?'),
    email: lacking('correo(?: electronico)?|email|e mail'),
    zip: lacking('codigo postal|zip|direccion'),
  },
};

function lacking(thing: string): RegExp {
  return new RegExp(
    '^(?:(?:perdon|disculpe|no|yo|el|ella|es que|pues) )*(?:no tengo|no tiene|no tenemos|no cuento con|no hay|sin)' +
      `(?: (?:un|una|ningun|mi|propio))? (?:${thing})(?: (?:ahora|ahorita|por ahora|en este momento|todavia|propio))?$`,
  );
}
