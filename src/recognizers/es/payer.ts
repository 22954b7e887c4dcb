import { payersIn } from '../payer.ts';

/** The payer that a short answer names. */
export const readPayer = payersIn(
  'yo tengo tiene tenemos mi su nuestro el la los un una con de del es por medio seguro aseguranza medico plan poliza compania tarjeta se llama creo que por favor trabajo cobertura i have insurance',
);
