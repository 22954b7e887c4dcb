import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What one hurts oneself with, in Spanish. */
export const bladesSigns = {
  bareCutting: { says: ['cortando|cortandose|cortar|cortadas|sangre|rayarse|rayando'] },
  bladeNear: {
    says: [
      'NAVAJA',
      'cosas filosas',
      'cuchillo|tijera|alfiler|alfileres|segurito|seguritos|filo|tachuela',
      'hoja|hojas de afeitar|rasurar',
    ],
  },
  bladeKept: {
    says: [
      'guardo|guarda|guarde|guardaba|guardadas|guardada|compre|compro|tengo|tiene|trae|traigo|traia|carga|cargo|encontre|encontro|encontramos|halle|hallamos|saque|saco|saca|agarre|agarro|agarra|robo|quite|quitamos|desarmo|desarme|desarma|rompi|rompio|rompe|quebre|quebro|uso|usa|use|busco|busque|tome|junta|junto|cache NAVAJA',
      'guardo|guarda|compre|tengo|tiene|trae|traigo|encontre|halle|saque|saco|agarre|agarro|desarme|desarmo|quebre|rompi|usa|uso|traia|cache .. NAVAJA',
      'NAVAJA en|dentro el|la|su|mi|un|una cajon|colchon|almohada|funda|celular|mochila|bano|cuarto|mano|estuche|cama|bolsa|lapicera|cartera|ropa',
      'papel|papeles|toalla|toallas|sabana|sabanas|ropa|mangas|manga|playera|lavabo|bano|regadera|calcetines|sudadera|pantalon|cobijas|cama|piso|basura .. sangre|ensangrentado|ensangrentada|ensangrentados',
      'manchas|gotas|mancha|rastros de sangre',
    ],
    notNear:
      'rasurarme rasurarse barba afeitarme cocina novio esposo marido nariz fierro pelea pelear',
  },
  bladeHidden: {
    says: [
      'esconde|escondo|escondi|escondio|escondia|escondiendo|esconder|cache|ocultaba|oculta|oculto .. NAVAJA',
      'NAVAJA .. escondida|escondidas|escondido|escondidos|debajo|abajo|bajo|entre|pegada|pegadas|pegado|atras|detras|envuelta|envueltas|metida',
      'NAVAJA en|dentro el|la|su|mi colchon|almohada|funda|celular|estuche|lapicera|peluche|brasier',
      'saque|saco|saca|sacarle|quito|quite|desarme|desarmo|desarma|desarmando|quitarle .. navaja|navajita|hojita|cuchilla .. sacapuntas|rastrillo',
      'desarmo|desarme|desarma|desarmaba|rompe|rompi|quebre|quebro .. sacapuntas|rastrillo|rastrillos|rasuradora',
      'desaparecen|desaparecieron|faltan|falta|perdieron .. NAVAJA',
    ],
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
