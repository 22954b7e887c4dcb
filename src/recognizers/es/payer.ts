import { payersIn } from '../payer.ts';

/** The payer that a short answer names. */
export const readPayer = payersIn(
  'yo tengo tiene tenemos mi su nuestro el la los un una con de del es por medio seguro aseguranza medico plan poliza compania tarjeta se llama creo que por favor trabajo cobertura i have insurance',
);

/** "Se me acabo cuando me corrieron, ahorita no tengo nada". */
export const lacksPayer =
  /\b(?:no|sin|nunca|ni|perdi|perdio|cancel\w+|quit\w+|venci\w*|acab\w*)(?: \w+){0,3} (?:seguro|aseguranza|cobertura|segura|medicaid|plan)\b|^(?:\w+ ){0,2}no (?:tengo|tiene|tenemos|cuento con|hay)(?: (?:nada|ninguno|ninguna|ningun|de eso|todavia|ahorita|por ahora))*$/;
